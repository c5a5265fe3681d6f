import type { RoundingMode } from '../../../src/money/index.js'

/** A number as the fraction its printed decimal is, in whole numbers of any length: the truth that rounding is held to. */
export interface Rational {
  readonly numerator: bigint
  readonly denominator: bigint
}

export function rational(number: number | string): Rational {
  const [, sign = '', whole = '', decimals = '', exponent = '0'] =
    /^(-?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/.exec(String(number)) ?? []
  const digits = BigInt(`${whole}${decimals}`)
  const power = Number(exponent) - decimals.length
  const numerator = (sign === '-' ? -digits : digits) * 10n ** BigInt(Math.max(power, 0))
  return { numerator, denominator: 10n ** BigInt(Math.max(-power, 0)) }
}

export function product(factors: readonly number[], divisor = 1): Rational {
  const by = rational(divisor)
  let numerator = by.denominator
  let denominator = by.numerator
  for (const factor of factors.map(rational)) {
    numerator *= factor.numerator
    denominator *= factor.denominator
  }
  return denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator }
}

/** By the definition of each mode on the number line: first downwards, then whether one up is asked for. */
export function rounded({ numerator, denominator }: Rational, mode: RoundingMode): bigint {
  const below = numerator / denominator - (numerator < 0n && numerator % denominator !== 0n ? 1n : 0n)
  const rest = numerator - below * denominator
  if (rest === 0n) return below
  const half = 2n * rest - denominator
  const positive = numerator > 0n
  const oneUp = {
    ceiling: true,
    floor: false,
    up: positive,
    down: !positive,
    'half-up': half > 0n || (half === 0n && positive),
    'half-down': half > 0n || (half === 0n && !positive),
    'half-even': half > 0n || (half === 0n && below % 2n !== 0n),
  }[mode]
  return oneUp ? below + 1n : below
}
