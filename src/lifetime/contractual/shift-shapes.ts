/**
 * Shapes of clients whose odds of the mean probability to leave after the first period are shifted: α/β times as much as
 * e^shift says, while α + β, how alike clients are, stays.
 */
export function shiftShapes<P extends { readonly alpha: number; readonly beta: number }>(
  params: P,
  dropout: number,
): P {
  const { alpha, beta } = params
  if (dropout === 0) return params
  const [up, down] = [Math.exp(dropout / 2), Math.exp(-dropout / 2)]
  const together = (alpha + beta) / (alpha * up + beta * down)
  return { ...params, alpha: alpha * up * together, beta: beta * down * together }
}
