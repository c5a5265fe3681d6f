// One loan: three ways to repay it, what each costs with its fees, and what becomes of it when a payment is missed.
// Run: npm run build, then node examples/09-a-loan.mjs
import { amountText, irr, money, moneyOfMinor, multiplyMoney, xirr } from 'clientele/money'
import { show } from 'clientele/node'
import { effectiveInterestRate, loanAccount, loanSchedule } from 'clientele/project'

const euros = minorUnits => amountText(moneyOfMinor(minorUnits, 'EUR'))
const percent = rate => `${(100 * rate).toFixed(4)} %`
const sum = (rows, field) => rows.reduce((total, row) => total + row[field], 0)

// 1. 120,000 euros for a year at 6 %: half a percent a month.
const offer = {
  principal: money(120_000, 'EUR'),
  from: '2025-01-15',
  periods: { count: 12, every: { value: 1, unit: 'month' } },
  rate: { kind: 'fixed', annualRate: 0.06 },
  fees: [{ kind: 'up-front', of: 0.01 }],
}
const shapes = { level: 'annuity', 'equal principal': 'equal-principal', 'all at the end': 'bullet' }
const schedules = Object.entries(shapes).map(([shape, kind]) => [
  shape,
  loanSchedule({ ...offer, repayment: { kind } }),
])
console.log('Three ways to repay 120,000 euros in a year at 6 %, of which 1 % is kept as a fee:')
console.log(
  show(
    schedules.map(([shape, { instalments, totals, paidOut }]) => ({
      shape,
      'paid out': euros(paidOut),
      first: euros(instalments[0].payment),
      last: euros(instalments.at(-1).payment),
      interest: euros(totals.interest),
    })),
  ),
)

// 2. What anybody can check by hand.
const [level, equal, bullet] = schedules.map(([, schedule]) => schedule)
const halfPercent = multiplyMoney(money(10_000, 'EUR'), 0.005).minorUnits
console.log('\nBy hand:')
console.log(
  `  all at the end: 12 x 600.00 = ${euros(12 * 60_000)} of interest, the schedule has ${euros(bullet.totals.interest)}`,
)
console.log(
  `  equal principal: ${euros(halfPercent)} x (12 + 11 + ... + 1) = ${euros(78 * halfPercent)}, the schedule has ${euros(equal.totals.interest)}`,
)
const [, second] = level.instalments
console.log(
  `  level: the second interest is 0.5 % of ${euros(second.opening)}: ${euros(second.interest)}, and ${euros(second.interest)} + ${euros(second.principal)} = ${euros(second.payment)}`,
)
for (const [shape, { instalments, principal }] of schedules) {
  const repaid = sum(instalments, 'principal')
  const follows = instalments.every((row, i) => i === 0 || row.opening === instalments[i - 1].closing)
  console.log(
    `  ${shape}: principal adds up to ${euros(repaid)}, ${repaid === principal ? 'the loan' : 'NOT the loan'};`,
  )
  console.log(
    `    each balance opens where the one before closed: ${follows}; the last is ${euros(instalments.at(-1).closing)}`,
  )
}

// 3. The same 1 % costs most where money is kept for the shortest time.
console.log('\nWhat the loan costs in a year, effectively:')
console.log(
  show(
    schedules.map(([shape, schedule]) => {
      const equalMonths = { time: 'equal-periods', periodsPerYear: 12 }
      return {
        shape,
        'without the fee': percent(effectiveInterestRate(schedule, { ...equalMonths, fees: 'none' }).annualRate),
        'with it': percent(effectiveInterestRate(schedule, equalMonths).annualRate),
        'by days': percent(effectiveInterestRate(schedule).annualRate),
      }
    }),
  ),
)
console.log(`  without the fee it is 1.005^12 - 1 = ${percent(1.005 ** 12 - 1)} but for rounded cents`)
const { rates, certificate } = xirr({
  dates: [bullet.from, ...bullet.instalments.map(({ due }) => due)],
  amounts: [-bullet.paidOut, ...bullet.instalments.map(({ payment }) => payment)],
})
console.log(`  all at the end, from its flows alone: ${percent(rates[0])}, the only rate by ${certificate.method}`)

// 4. The borrower of the equal instalments pays twice, misses April and May, and pays what is due on 1 June.
const loan = { ...offer, repayment: { kind: 'equal-principal' } }
const terms = { penalty: { onPrincipal: { timesContractRate: 1.5 }, daysPerYear: 360 } }
const paid = equal.instalments
  .slice(0, 2)
  .map(({ due, payment }) => ({ kind: 'payment', date: due, amount: moneyOfMinor(payment, 'EUR') }))
const late = loanAccount(loan, paid, { ...terms, until: '2025-06-01' })
const { balance } = late
console.log('\nOn 1 June, two instalments late:')
console.log(
  show(
    late.dueDays.map(day => ({
      due: day.due,
      amount: euros(day.amount),
      unpaid: euros(day.unpaidInterest + day.unpaidPrincipal + day.unpaidFees),
      'days past due': day.daysPastDue,
    })),
  ),
)
console.log(
  `  ${late.daysPastDue} days past due, ${euros(late.amountPastDue)} behind, ${euros(balance.owed)} owed in all`,
)
console.log(
  `  penalty at 9 %: 10,000 x (47 + 17) days / 360 x 0.09 = 160.00, the account has ${euros(balance.penaltyInterestDue)}`,
)
const due = balance.feesDue + balance.penaltyInterestDue + balance.interestDue + balance.principalDue
const cured = loanAccount(loan, [...paid, { kind: 'payment', date: '2025-06-01', amount: moneyOfMinor(due, 'EUR') }], {
  ...terms,
  until: '2025-06-01',
})
const { allocation } = cured.entries.at(-1)
console.log(
  `\nThe borrower pays ${euros(due)}: penalty ${euros(allocation.penaltyInterest)}, interest ${euros(allocation.interest)}, principal ${euros(allocation.principal)}`,
)
console.log(
  `  ${cured.daysPastDue} days past due, ${euros(cured.balance.owed)} owed, as the schedule has: ${euros(equal.instalments[3].closing)}`,
)

// 5. A rate that does not exist is not made up, and two rates are two.
for (const flows of [
  [100, -200, 150],
  [-100, 240, -143],
]) {
  const { status, rates: found } = irr(flows)
  console.log(`\n${flows.join(', ')}: ${status}${found.length > 0 ? `, ${found.map(percent).join(' and ')}` : ''}`)
}
