/** A probability by its name. */
interface Odds {
  readonly theta: number
}

/** The probability to leave of clients whose odds of it are shifted: θ/(1−θ) times as much as e^shift says. */
export function shiftOdds({ theta }: Odds, dropout: number): Odds {
  if (dropout === 0) return { theta }
  const [up, down] = [theta * Math.exp(dropout / 2), (1 - theta) * Math.exp(-dropout / 2)]
  return { theta: up / (up + down) }
}
