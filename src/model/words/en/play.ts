/** Words of the playback of years. */
export const enPlay = {
  play: "Play",
  pause: "Pause",
};
