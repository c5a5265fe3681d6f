/**
 * ln S, S = Σ (s)ⱼ zʲ/j! over j < k, with its derivatives in s and in ln α, where z = (T−tₓ)/(α+T) and so
 * ∂z/∂ln α = −(1−h) z with h = T/(α+T). Terms are positive; for k up to 24 none overflows.
 */

/** Values and derivatives of one sum; the same object at every call. */
export interface SilentSum {
  log: number
  s: number
  alpha: number
  ss: number
  sAlpha: number
  alphaAlpha: number
}

/** Asked for one s after the other, and for many z at each. */
export interface SilentStages {
  at(s: number): void
  sum(z: number, share: number): Readonly<SilentSum>
}

export function createSilentStages(k: number): SilentStages {
  /** (s+j)/(j+1), and Σ 1/(s+i) and Σ 1/(s+i)² over i < j. */
  const ratio = new Float64Array(k)
  const inverse = new Float64Array(k)
  const squares = new Float64Array(k)
  const out = { log: 0, s: 0, alpha: 0, ss: 0, sAlpha: 0, alphaAlpha: 0 }

  return {
    at(s) {
      for (let j = 0; j < k; j++) {
        ratio[j] = (s + j) / (j + 1)
        if (j === 0) continue
        const one = 1 / (s + (j - 1))
        inverse[j] = inverse[j - 1]! + one
        squares[j] = squares[j - 1]! + one * one
      }
    },
    sum(z, share) {
      let term = 1
      let rest = 0
      let inS = 0
      let inSS = 0
      let mean = 0
      let square = 0
      let mixed = 0
      for (let j = 1; j < k; j++) {
        term *= ratio[j - 1]! * z
        rest += term
        const first = term * inverse[j]!
        inS += first
        inSS += first * inverse[j]! - term * squares[j]!
        mean += j * term
        square += j * j * term
        mixed += j * first
      }
      const all = 1 + rest
      const slope = share - 1
      out.log = Math.log1p(rest)
      out.s = inS / all
      out.ss = inSS / all - out.s * out.s
      out.alpha = (slope * mean) / all
      out.sAlpha = (slope * mixed) / all - out.s * out.alpha
      // ∂slope/∂ln α = share · slope.
      out.alphaAlpha = (slope * slope * square + slope * share * mean) / all - out.alpha * out.alpha
      return out
    },
  }
}
