/**
 * What averages over a client's possible fates are made of, at one of them: 1, the v and their products.
 *
 * @module
 */

/**
 * Writes 1, the v and their products vᵢvⱼ for i <= j, all times v[0], `stride` apart from position `at` on. The v follow a
 * scale in v[0]: first L and q, then the first derivatives of a jet, whose second ones are added to their products.
 */
export function writeMoments(v: Float64Array, jet: Float64Array, out: Float64Array, at: number, stride: number): void {
  const scale = v[0]!
  let to = at
  out[to] = scale
  for (let i = 1; i < v.length; i++) {
    to += stride
    out[to] = scale * v[i]!
  }
  let second = v.length - 2
  for (let i = 1; i < v.length; i++) {
    for (let j = i; j < v.length; j++) {
      to += stride
      out[to] = scale * (v[i]! * v[j]! + (i <= 2 ? 0 : jet[second++]!))
    }
  }
}
