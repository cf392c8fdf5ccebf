const order = 12;

/** Nodes and weights on [−1, 1], by Newton's method on the Legendre polynomial. */
const rule: readonly (readonly [node: number, weight: number])[] = Array.from({ length: order }, (_, i) => {
  let node = Math.cos((Math.PI * (i + 0.75)) / (order + 0.5));
  let slope = 1;
  for (let round = 0; round < 8; round++) {
    let [value, before] = [1, 0];
    for (let k = 1; k <= order; k++) [value, before] = [((2 * k - 1) * node * value - (k - 1) * before) / k, value];
    slope = (order * (node * value - before)) / (node * node - 1);
    node -= value / slope;
  }
  return [node, 2 / ((1 - node * node) * slope * slope)];
});

const panels = 48;

/**
 * The integral of a smooth function, by Gauss and Legendre's rule on panels that grow with the cube of their number:
 * what happens soon after the beginning, on a scale much shorter than the whole, is seen as well.
 */
export function integrate(f: (t: number) => number, from: number, to: number): number {
  let sum = 0;
  for (let panel = 0; panel < panels; panel++)
    for (const [node, weight] of rule) {
      const part = (panel + (node + 1) / 2) / panels;
      sum += weight * part * part * f(from + (to - from) * part ** 3);
    }
  return (sum * 3 * (to - from)) / (2 * panels);
}
