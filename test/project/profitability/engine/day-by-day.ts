/**
 * The figures of a loan as a spreadsheet with a row per day would find them: balances forward from payment to payment, the
 * transfer rate by bisection on what the loan is worth, every line a sum over days. Shares no code with what it checks.
 */

export interface DailyLoan {
  readonly principal: number
  readonly from: string
  readonly months: number
  readonly everyMonths: number
  readonly repayment: 'bullet' | 'annuity' | 'equal-principal'
  readonly graceMonths?: number
  readonly balloon?: number
  readonly rate: number
}

export interface DailyTerms {
  readonly from: string
  readonly months: number
  /** Flat, effective. */
  readonly base: number
  readonly liquidity: number
  readonly probabilityOfDefault: number
  readonly lossGivenDefault: number
  /** Capital per unit owed. */
  readonly capital: number
  readonly lessCapital: boolean
  readonly expected: boolean
}

export interface DailyFigures {
  readonly interest: number
  readonly funding: number
  readonly liquidity: number
  readonly expectedLoss: number
  readonly averageBalance: number
  readonly capital: number
}

const DAY = 86_400_000

/** So many months on; the last of a month that is too short. */
function monthsOn(iso: string, months: number): number {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return Date.UTC(year, month - 1 + months, Math.min(day, last)) / DAY
}

export function dayByDay(loan: DailyLoan, terms: DailyTerms): DailyFigures {
  const { principal, repayment, everyMonths, graceMonths = 0, balloon = 0 } = loan
  const count = loan.months / everyMonths
  const graced = graceMonths / everyMonths
  const fraction = everyMonths / 12
  const growth = loan.rate * fraction
  const rest = count - graced
  const level =
    growth === 0
      ? (principal - balloon) / rest
      : ((principal - balloon * (1 + growth) ** -rest) * growth) / (1 - (1 + growth) ** -rest)
  const owed: number[] = [principal]
  for (let k = 1; k < count; k++) {
    const before = owed[k - 1]!
    if (repayment === 'bullet' || k <= graced) owed.push(before)
    else owed.push(repayment === 'annuity' ? before * (1 + growth) - level : before - (principal - balloon) / rest)
  }
  const worth = (rate: number, annual: number): number =>
    owed.reduce((sum, balance, k) => {
      const repaid = balance - (owed[k + 1] ?? 0)
      return sum + (balance * rate * fraction + repaid) * (1 + annual) ** (-fraction * (k + 1))
    }, 0)
  const parRate = (annual: number): number => {
    let [low, high] = [-0.99, 5]
    for (let i = 0; i < 200; i++) {
      const middle = (low + high) / 2
      if (worth(middle, annual) > principal) high = middle
      else low = middle
    }
    return (low + high) / 2
  }
  const base = parRate(terms.base)
  const liquidity = parRate(terms.base + terms.liquidity) - base
  const ends = owed.map((_, k) => monthsOn(loan.from, (k + 1) * everyMonths))
  const starts = [monthsOn(loan.from, 0), ...ends.slice(0, -1)]
  const windowMonths = Array.from({ length: terms.months + 1 }, (_, m) => monthsOn(terms.from, m))
  const sums = { interest: 0, funding: 0, liquidity: 0, expectedLoss: 0, averageBalance: 0, capital: 0 }
  const days = windowMonths[terms.months]! - windowMonths[0]!
  for (let m = 0; m < terms.months; m++) {
    const [first, next] = [windowMonths[m]!, windowMonths[m + 1]!]
    for (let day = first; day < next; day++) {
      const k = ends.findIndex((end, i) => starts[i]! <= day && day < end)
      if (k < 0) continue
      const time = (m + (day - first) / (next - first)) / 12
      const step = 1 / (12 * (next - first))
      const survives = (t: number): number => (1 - terms.probabilityOfDefault) ** t
      const alive = terms.expected ? survives(time + step / 2) : 1
      const counted = (fraction / (ends[k]! - starts[k]!)) * alive
      const funded = owed[k]! * (terms.lessCapital ? 1 - terms.capital : 1)
      sums.interest += owed[k]! * loan.rate * counted
      sums.funding -= funded * base * counted
      sums.liquidity -= funded * liquidity * counted
      sums.expectedLoss -= (survives(time) - survives(time + step)) * terms.lossGivenDefault * owed[k]!
      sums.averageBalance += (owed[k]! * alive) / days
      sums.capital += (owed[k]! * terms.capital * alive) / days
    }
  }
  return sums
}
