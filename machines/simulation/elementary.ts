/**
 * Logarithm and exponential made of the four operations alone, which every engine rounds alike: those of `Math` differ in
 * the last digit from one engine to the next, and the same seed has to give the same bytes everywhere.
 */
const cells = 128;
const ln2 = Math.LN2;

/** By cell of the mantissa in [1, 2): the reciprocal of its middle, and the logarithm of the middle. */
const reciprocals = new Float64Array(cells);
const middles = new Float64Array(cells);
for (let cell = 0; cell < cells; cell++) {
  const middle = 1 + (cell + 0.5) / cells;
  reciprocals[cell] = 1 / middle;
  middles[cell] = byAtanh(middle);
}

/** By count of leading zeros of a 32-bit number: the power of two that brings it into [1, 2), and its logarithm. */
const scales = Float64Array.from({ length: 33 }, (_, zeros) => 2 ** (zeros - 31));
const powers = Float64Array.from({ length: 33 }, (_, zeros) => (-1 - zeros) * ln2);

function byAtanh(x: number): number {
  const z = (x - 1) / (x + 1);
  let sum = 0;
  for (let k = 45; k >= 1; k -= 2) sum = sum * z * z + 1 / k;
  return 2 * z * sum;
}

/** log(1 + r) for a small r. */
const tail = (r: number): number => r - r * r * (0.5 - r * (1 / 3 - r * (0.25 - r * (0.2 - r * (1 / 6 - r / 7)))));

/** Natural logarithm of `odd / 2³²`; `odd` is a whole number of 32 bits, read without sign, and not zero. */
export function logOfBits(odd: number): number {
  const zeros = Math.clz32(odd);
  const cell = ((odd << zeros) << 1) >>> 25;
  const r = (odd >>> 0) * (scales[zeros] as number) * (reciprocals[cell] as number) - 1;
  return (powers[zeros] as number) + ((middles[cell] as number) + tail(r));
}

/** Natural logarithm of a positive, finite number. */
export function log(x: number): number {
  let [mantissa, exponent] = [x, 0];
  for (; mantissa >= 2; exponent++) mantissa /= 2;
  for (; mantissa < 1; exponent--) mantissa *= 2;
  const cell = Math.floor((mantissa - 1) * cells);
  const r = mantissa * (reciprocals[cell] as number) - 1;
  return exponent * ln2 + ((middles[cell] as number) + tail(r));
}

/** The exponential function, by halving the argument until its series is short. */
export function exp(x: number): number {
  const whole = Math.round(x / ln2);
  const rest = (x - whole * ln2) / 16;
  let power = 1;
  for (let k = 10; k >= 1; k--) power = 1 + (rest * power) / k;
  for (let i = 0; i < 4; i++) power *= power;
  for (let i = Math.abs(whole); i > 0; i--) power = whole > 0 ? power * 2 : power / 2;
  return power;
}
