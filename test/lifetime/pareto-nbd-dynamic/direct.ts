/** The model's formulas written down plainly, with a fixed rule on many short steps: slow, and nobody's code but ours. */

/** A client: its covariates at a time (since the first purchase), what they do, and what it did. */
export interface DirectClient {
  readonly params: { readonly r: number; readonly alpha: number; readonly s: number; readonly beta: number }
  /** γ'z and δ'z, constant within whole units of time. */
  readonly onPurchase: (time: number) => number
  readonly onDropout: (time: number) => number
  readonly frequency: number
  readonly recency: number
  readonly age: number
}

/** Three points of Gauss in each of so many steps of a unit: none at an end, where covariates jump. */
const STEPS = 20
const POINTS = [
  [0.5 - Math.sqrt(0.15), 5 / 18],
  [0.5, 8 / 18],
  [0.5 + Math.sqrt(0.15), 5 / 18],
] as const

export function exposure(effect: (time: number) => number, until: number): number {
  let sum = 0
  for (let unit = 0; unit < until; unit++) sum += Math.exp(effect(unit)) * Math.min(1, until - unit)
  return sum
}

/** ∫ f between two times, in pieces that end at whole units. */
export function integral(f: (u: number) => number, from: number, until: number): number {
  let sum = 0
  for (let begin = from; begin < until; ) {
    const end = Math.min(Math.floor(begin) + 1, until)
    const step = (end - begin) / STEPS
    for (let i = 0; i < STEPS; i++) {
      for (const [at, weight] of POINTS) sum += weight * step * f(begin + (i + at) * step)
    }
    begin = end
  }
  return sum
}

/** The terms of who stayed and who left in a silence, beside (r)ₓ αʳ βˢ. */
export function fates(
  client: DirectClient,
  from: number,
  until: number,
): { readonly stayed: number; readonly left: number } {
  const { r, alpha, s, beta } = client.params
  const power = (u: number): number => (alpha + exposure(client.onPurchase, u)) ** -(r + client.frequency)
  const stayed = power(until) * (beta + exposure(client.onDropout, until)) ** -s
  const leave = (u: number): number =>
    s * Math.exp(client.onDropout(u)) * (beta + exposure(client.onDropout, u)) ** -(s + 1) * power(u)
  return { stayed, left: integral(leave, from, until) }
}

export function alive(client: DirectClient): number {
  const { stayed, left } = fates(client, client.recency, client.age)
  return stayed / (stayed + left)
}

/** ∫ weigh(v) (b_T / b(T+v))ˢ over the time after observation. */
export function staying(client: DirectClient, horizon: number, weigh: (time: number) => number): number {
  const { s, beta } = client.params
  const now = beta + exposure(client.onDropout, client.age)
  const f = (u: number): number => weigh(u) * (now / (beta + exposure(client.onDropout, u))) ** s
  return integral(f, client.age, client.age + horizon)
}
