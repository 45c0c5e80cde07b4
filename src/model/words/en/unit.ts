/** Units as figures write them. */
export const enUnit = {
  tonnes: "tonnes",
  above: "above",
  below: "below",
  times: "times",
  perKg: "per kilogram",
  perTonne: "per tonne",
  firms: "firms",
  million: "million",
  billion: "billion",
  billionYuan: "billion yuan",
  thousandTonnes: "thousand tonnes",
  points: "percentage points",
};
