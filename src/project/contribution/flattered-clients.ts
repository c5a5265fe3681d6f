/**
 * The clients of whom an index says more than they bring, and the lines of profit that it does not see.
 *
 * @module
 */
import { minorUnitDecimals } from '../../money/index.js'
import { compensatedSum } from '../../numeric/core.js'
import { largestFirst } from './ranks.js'
import type { ReadProfits } from './read-profits.js'
import type { ContributionLine, FlatteredClient } from './types.js'

/** Interest is told with what its money costs: a large loan pays more of both. */
const WORDS: Readonly<Record<ContributionLine, string>> = {
  interest: 'net interest',
  funding: 'net interest',
  liquidity: 'net interest',
  fees: 'fee income',
  transactionCost: 'transaction cost',
  operatingCost: 'operating cost',
  expectedLoss: 'expected loss',
  capitalReturn: 'return on capital',
  tax: 'tax',
  capitalCharge: 'charge for capital',
}

/** Those with the widest gaps, at most so many. */
export function flatteredClients(
  { clients, currency, amounts, lines }: ReadProfits,
  shares: Float64Array,
  most: number,
): readonly FlatteredClient[] {
  const total = compensatedSum(amounts)
  const totals = lines.map(line => compensatedSum(line.amounts))
  const gaps = amounts.map((amount, i) => shares[i]! * total - amount)
  return Array.from(largestFirst(gaps, clients).subarray(0, most))
    .filter(i => gaps[i]! > 0)
    .map(i => {
      const short = lines
        .map(({ line, amounts: own }, k) => ({ line, amount: own[i]! - shares[i]! * totals[k]! + 0 }))
        .sort((a, b) => a.amount - b.amount)
      return {
        client: clients[i]!,
        amount: amounts[i]!,
        attributed: shares[i]! * total,
        gap: gaps[i]!,
        lines: short,
        why: sentence(short, currency),
      }
    })
}

/** The three worst, as far as they show in whole minor units. */
function sentence(lines: FlatteredClient['lines'], currency: string): string {
  const decimals = minorUnitDecimals(currency)
  const told = new Map<string, number>()
  for (const { line, amount } of lines) {
    const before = told.get(WORDS[line])
    told.set(WORDS[line], before === undefined ? amount : before + amount)
  }
  const [first, ...others] = [...told]
    .filter(([, amount]) => amount <= -0.5)
    .sort(([, a], [, b]) => a - b)
    .slice(0, 3)
    .map(([words, amount]) => [words, `${(-amount / 10 ** decimals).toFixed(decimals)} ${currency}`] as const)
  if (first === undefined) return 'by less than a minor unit in each line'
  return [`${first[0]} is ${first[1]} worse than its part`, ...others.map(words => words.join(' '))].join(', ')
}
