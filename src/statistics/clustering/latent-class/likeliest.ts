/** The place of the largest probability; of equal ones the first. */
export function likeliest(probabilities: Float64Array): number {
  let best = 0
  for (let k = 1; k < probabilities.length; k++) if (probabilities[k]! > probabilities[best]!) best = k
  return best
}
