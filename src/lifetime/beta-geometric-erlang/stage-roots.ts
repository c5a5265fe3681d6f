/**
 * Expectations of a client who is alive in stage j, given its dropout probability p, in closed form: stages pass at
 * λ ~ Gamma(S, A), and every k-th is a purchase after which one stays with probability 1 − p. With the k roots
 * φ = (1−p)^{1/k} ω^l of 1 − p, c = 1 − φ, u = 1/(1 + ct/A) and C = φ^{j+1−k}/(kc),
 *
 *   purchases = Σ C (1 − uˢ),   survival = p Σ C uˢ,   rate = S/A Σ C c u^{S+1}
 *
 * as many terms as stages, however many purchases. Next to p = 1, where powers of φ may cancel, the few purchases that
 * a client makes are counted one by one.
 */

/** What is asked of a client. */
export type LivingKind = 'purchases' | 'survival' | 'rate'

/** From here on powers of φ may cancel, and purchases are counted if so many of them are enough. */
const HARDLY_STAYS = 0.9
const MOST_PURCHASES = 18
/** What is left out of a count, relative to it. */
const NEGLIGIBLE = 1e-17
/** Below this p·t/A is as good as 0. */
const SMALLEST = 1e-300
/** Up to here a double holds the square. */
const LARGEST_SQUARED = 1e150

/** The expectation as a function of p, of a client in stage j of k. */
export function givenDropout(
  kind: LivingKind,
  k: number,
  j: number,
  S: number,
  A: number,
  t: number,
): (p: number) => number {
  const odds = t / A
  const count = counted(kind, k, j, S, A, odds)
  return p => {
    const few = p > HARDLY_STAYS ? count(p) : Number.NaN
    return Number.isNaN(few) ? byRoots(kind, k, j, S, A, odds, p) : few
  }
}

function byRoots(kind: LivingKind, k: number, j: number, S: number, A: number, odds: number, p: number): number {
  const logTheta = Math.log1p(-p) / k
  const theta = Math.exp(logTheta)
  const outer = Math.exp((j + 1 - k) * logTheta) / k
  const power = kind === 'rate' ? S + 1 : S
  let sum = atRealRoot(kind, k, power, odds, p, -Math.expm1(logTheta)) * outer
  for (let l = 1; 2 * l <= k; l++) {
    const angle = (2 * Math.PI * l) / k
    const real = 1 - theta * Math.cos(angle)
    const imaginary = -theta * Math.sin(angle)
    const logSize = power * logDistance(odds, real, imaginary)
    const turn = -power * Math.atan2(odds * imaginary, 1 + odds * real)
    // φ^{j+1−k} = outer · e^{i(j+1−k)angle}; uˢ = e^{−logSize + i·turn}; both terms of a pair of conjugates at once.
    const phase = (j + 1 - k) * angle
    const twice = 2 * l === k ? 1 : 2
    const shrunk = Math.exp(-logSize)
    if (kind === 'rate') {
      sum += twice * outer * shrunk * Math.cos(phase + turn)
      continue
    }
    // e^{i·phase} times p uˢ or 1 − uˢ, divided by c.
    const x = kind === 'survival' ? p * shrunk * Math.cos(turn) : oneMinus(logSize, shrunk, turn)
    const y = (kind === 'survival' ? p : -1) * shrunk * Math.sin(turn)
    const [cosine, sine] = [Math.cos(phase), Math.sin(phase)]
    const product = (x * cosine - y * sine) * real + (x * sine + y * cosine) * imaginary
    sum += (twice * outer * product) / (real * real + imaginary * imaginary)
  }
  return kind === 'rate' ? (S / A) * sum : sum
}

/** ln |1 + odds c|, whose square a double may not hold. */
function logDistance(odds: number, real: number, imaginary: number): number {
  const square = real * real + imaginary * imaginary
  if (odds < LARGEST_SQUARED) return 0.5 * Math.log1p(odds * (2 * real + odds * square))
  return Math.log(odds) + 0.5 * Math.log(square + (2 * real) / odds)
}

/** The real part of 1 − e^{−log + i·turn}, which may be next to 0. */
function oneMinus(log: number, shrunk: number, turn: number): number {
  return -Math.expm1(-log) + 2 * shrunk * Math.sin(turn / 2) ** 2
}

/** The term of the real root, without its power of φ. */
function atRealRoot(kind: LivingKind, k: number, S: number, odds: number, p: number, c: number): number {
  const expected = c * odds
  if (kind === 'rate') return Math.exp(-S * Math.log1p(expected))
  if (kind === 'survival') return p === 0 ? k : (p / c) * Math.exp(-S * Math.log1p(expected))
  return expected < SMALLEST ? S * odds : -Math.expm1(-S * Math.log1p(expected)) / c
}

/** The same by the number of purchases that come round; NaN where these are too many. */
function counted(kind: LivingKind, k: number, j: number, S: number, A: number, odds: number): (p: number) => number {
  const shape = kind === 'rate' ? S + 1 : S
  const z = odds / (1 + odds)
  const log = -shape * Math.log1p(odds)
  const terms: number[] = []
  let exactly = Math.exp(log)
  let beyond = -Math.expm1(log)
  let window = 0
  for (let m = 0; terms.length < MOST_PURCHASES; m++) {
    window += exactly
    const isLast = (m + j + 1) % k === 0
    if (isLast && kind === 'purchases') terms.push(beyond)
    if (isLast && kind === 'survival') terms.push(window)
    if (isLast && kind === 'rate') terms.push((S / A) * exactly)
    if (isLast) window = 0
    exactly *= ((shape + m) / (m + 1)) * z
    beyond -= exactly
  }
  return p => {
    let stays = 1
    let sum = 0
    let last = 0
    for (const term of terms) {
      last = stays * term
      sum += last
      stays *= 1 - p
    }
    return last <= NEGLIGIBLE * sum ? sum : Number.NaN
  }
}
