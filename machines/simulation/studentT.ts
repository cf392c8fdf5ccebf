/**
 * The value that Student's t stays below with a probability; any degrees of freedom above zero, whole or not. Newton's
 * method on the logarithms of tail and value: their curve is concave, so that each step stays on one side of the root.
 */
export function studentQuantile(probability: number, degrees: number): number {
  // Every interval of a report asks for the same one.
  if (probability === last.probability && degrees === last.degrees) return last.value;
  last = { probability, degrees, value: quantileOf(probability, degrees) };
  return last.value;
}
let last = { probability: 0.5, degrees: 1, value: 0 };

function quantileOf(probability: number, degrees: number): number {
  if (!(degrees > 0) || !(probability >= 0 && probability <= 1)) return Number.NaN;
  const tail = Math.min(probability, 1 - probability);
  if (tail === 0.5) return 0;
  // Beyond this many degrees t and the normal law differ by less than a ten-millionth.
  const value = tail > 0 ? valueWithTail(tail, Math.min(degrees, 1e8)) : Number.POSITIVE_INFINITY;
  return probability < 0.5 ? -value : value;
}

function valueWithTail(tail: number, degrees: number): number {
  let value = 1;
  while (value < Number.MAX_VALUE && studentTail(value, degrees) > tail) value *= 2;
  for (let round = 0; round < 200; round++) {
    const above = studentTail(value, degrees);
    const step = (above * Math.log(above / tail)) / (value * density(value, degrees));
    value *= Math.exp(step);
    if (!(Math.abs(step) > 1e-14)) break;
  }
  return value;
}

/** The probability that Student's t is above a value, which is not negative. */
export function studentTail(value: number, degrees: number): number {
  const [a, b] = [degrees / 2, 0.5];
  const square = (value * value) / degrees;
  if (square === 0) return 0.5;
  const x = 1 / (1 + square);
  const y = square < Number.POSITIVE_INFINITY ? square / (1 + square) : 1;
  const front = (Math.exp(-a * Math.log1p(square)) * Math.sqrt(y) * gammaRatio(a)) / Math.sqrt(Math.PI);
  const share = x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(y, b, a)) / b;
  return share / 2;
}

const density = (value: number, degrees: number): number =>
  (gammaRatio(degrees / 2) / Math.sqrt(degrees * Math.PI)) *
  Math.exp((-(degrees + 1) / 2) * Math.log1p((value * value) / degrees));

/** Γ(a + ½) / Γ(a): the asymptotic series, moved up to where it is exact. */
function gammaRatio(a: number): number {
  if (a < 30) return (gammaRatio(a + 1) * a) / (a + 0.5);
  return Math.sqrt(a) * Math.exp(-1 / (8 * a) + 1 / (192 * a ** 3) - 1 / (640 * a ** 5));
}

/** The continued fraction of the incomplete beta function (Abramowitz and Stegun 26.5.8), by Lentz's method. */
function fraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const away = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let [c, d] = [1, 1 / away(1 - ((a + b) * x) / (a + 1))];
  let result = d;
  for (let m = 1; m < 1e6; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let factor = 1;
    for (const term of [even, odd]) {
      d = 1 / away(1 + term * d);
      c = away(1 + term / c);
      factor = c * d;
      result *= factor;
    }
    if (Math.abs(factor - 1) < 1e-15) break;
  }
  return result;
}
