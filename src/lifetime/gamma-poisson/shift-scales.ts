/** Scales of clients whose logarithms of rates of purchases and of rates to leave are shifted: λ ~ Gamma(r, α e^−shift). */
export function shiftScales<P extends { readonly alpha: number; readonly beta: number }>(
  params: P,
  purchase: number,
  dropout: number,
): P {
  return { ...params, alpha: params.alpha * Math.exp(-purchase), beta: params.beta * Math.exp(-dropout) }
}
