const plain = /^rgb\((\d+), (\d+), (\d+)\)$/;
const mixed = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)\)$/;

/** A computed opaque colour as #rrggbb, which every program reads; anything else as it is. */
export function toHex(colour: string): string {
  const whole = plain.exec(colour)?.slice(1).map(Number);
  const parts = mixed
    .exec(colour)
    ?.slice(1)
    .map((part) => Math.round(Number(part) * 255));
  const channels = whole ?? parts;
  if (!channels) return colour;
  return `#${channels.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
