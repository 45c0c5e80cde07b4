/** A wish: to stand around `centre`, `height` high. */
export interface Wish {
  centre: number;
  height: number;
}

interface Cluster {
  members: number[];
  height: number;
  centre: number;
}

/** Centres near the wishes at which no two boxes overlap; those that meet share the way. */
export function spread(
  wishes: readonly Wish[],
  { top, bottom }: { top: number; bottom: number },
): number[] {
  const inside = (one: Cluster): Cluster => {
    const lowest = Math.max(top + one.height / 2, bottom - one.height / 2);
    const centre = Math.min(Math.max(one.centre, top + one.height / 2), lowest);
    return { ...one, centre };
  };
  const clusters: Cluster[] = [];
  const order = wishes.map((wish, i) => ({ ...wish, members: [i] }));
  for (const wish of order.sort((a, b) => a.centre - b.centre)) {
    let next = inside(wish);
    for (let last = clusters.at(-1); last && meets(last, next); last = clusters.at(-1)) {
      clusters.pop();
      next = inside(merge(last, next));
    }
    clusters.push(next);
  }
  return placeAll(clusters, wishes);
}

function meets(a: Cluster, b: Cluster): boolean {
  return a.centre + a.height / 2 > b.centre - b.height / 2;
}

function merge(a: Cluster, b: Cluster): Cluster {
  const height = a.height + b.height;
  const count = a.members.length + b.members.length;
  const centre = (a.centre * a.members.length + b.centre * b.members.length) / count;
  return { members: [...a.members, ...b.members], height, centre };
}

function placeAll(clusters: readonly Cluster[], wishes: readonly Wish[]): number[] {
  const centres = wishes.map(({ centre }) => centre);
  for (const { members, height, centre } of clusters) {
    let edge = centre - height / 2;
    for (const i of members) {
      const own = wishes[i]?.height ?? 0;
      centres[i] = edge + own / 2;
      edge += own;
    }
  }
  return centres;
}
