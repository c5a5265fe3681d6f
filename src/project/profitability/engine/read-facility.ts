/**
 * A facility checked once: amounts in minor units of the relationship's currency, every field right. Each reader copies what it is
 * given and puts into the copy what reads differently from what was written; one copy is far cheaper than a new object built field
 * by field where there are many clients.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf, reject } from '../../../errors/index.js'
import { expectDefault } from '../../../model/default-timing.js'
import { readBalance, readMonths } from '../../transfer-pricing/read-balance.js'
import type { CreditCommon, CreditLine, Deposit, Facility, GuaranteeIssued, Service, TermLoan } from '../types.js'
import { readAmountIn } from './read-amount-in.js'
import type { Copy } from './read-fees.js'
import { COMMON, expectShare, readCommon } from './read-fees.js'
import { expectFeeRate, expectMoneyTerms, expectRate, expectWeight, readFirstDay, readRate } from './read-rate.js'

const KINDS = ['term-loan', 'credit-line', 'guarantee', 'deposit', 'service'] as const
const CREDIT = [...COMMON, 'lossGivenDefault', 'probabilityOfDefault', 'capital']
const LOAN = [...CREDIT, 'balance', 'rate', 'dayCount', 'transferRate']
const LINE = [
  ...CREDIT,
  'limit',
  'drawn',
  'from',
  'months',
  'rate',
  'commitmentFee',
  'conversionFactor',
  'liquidityReserve',
  'dayCount',
  'transferRate',
]
const GUARANTEE = [...CREDIT, 'amount', 'from', 'months', 'annualFee', 'conversionFactor']
const DEPOSIT = [...COMMON, 'balance', 'annualRate', 'maturity', 'dayCount', 'transferRate']

/**
 * The facility, checked.
 *
 * @param currency of every amount within.
 * @throws ClienteleError naming the field: `OUT_OF_RANGE`, `MIXED_CURRENCIES`, `INVALID_DATE`, `INVALID_TYPE`, `MISSING_VALUE`,
 * `UNKNOWN_OPTION`, `EMPTY_INPUT`, `CONFLICTING_OPTIONS`.
 */
export function readFacility(facility: Facility, currency: string, path: string): Facility {
  expectOneOf(expectObject(facility, path)['kind'], KINDS, `${path}.kind`)
  switch (facility.kind) {
    case 'term-loan':
      return readTermLoan(facility, currency, path)
    case 'credit-line':
      return readCreditLine(facility, currency, path)
    case 'guarantee':
      return readGuarantee(facility, currency, path)
    case 'deposit':
      return readDeposit(facility, currency, path)
    case 'service':
      return readService(facility, currency, path)
  }
}

function readTermLoan(given: TermLoan, currency: string, path: string): TermLoan {
  expectKnownKeys(given, LOAN, path)
  const { balance, currency: owed } = readBalance(given.balance, `${path}.balance`)
  if (owed !== currency) {
    const at = balance.kind === 'schedule' ? 'balance.schedule.currency' : 'balance.principal.currency'
    const hint = 'Convert amounts to one currency first'
    reject('MIXED_CURRENCIES', `${path}.${at}`, `${currency}, as the relationship`, owed, hint)
  }
  const loan = { ...given, balance }
  readCredit(loan, currency, path)
  loan.rate = readRate(loan.rate, `${path}.rate`)
  expectMoneyTerms(loan, path)
  return loan
}

function readCreditLine(given: CreditLine, currency: string, path: string): CreditLine {
  expectKnownKeys(given, LINE, path)
  const line = { ...given }
  line.limit = readAmountIn(currency, line.limit, `${path}.limit`)
  line.drawn = readAmountIn(currency, line.drawn, `${path}.drawn`)
  if (line.drawn.minorUnits > line.limit.minorUnits) {
    reject('OUT_OF_RANGE', `${path}.drawn`, `at most the limit, ${line.limit.minorUnits}`, line.drawn.minorUnits)
  }
  readCredit(line, currency, path)
  line.from = readFirstDay(line.from, `${path}.from`)
  readMonths(line.months, `${path}.months`)
  line.rate = readRate(line.rate, `${path}.rate`)
  expectShare(line.conversionFactor, `${path}.conversionFactor`)
  if (line.commitmentFee !== undefined) expectFeeRate(line.commitmentFee, `${path}.commitmentFee`)
  if (line.liquidityReserve !== undefined) expectShare(line.liquidityReserve, `${path}.liquidityReserve`)
  expectMoneyTerms(line, path)
  return line
}

function readGuarantee(given: GuaranteeIssued, currency: string, path: string): GuaranteeIssued {
  expectKnownKeys(given, GUARANTEE, path)
  const guarantee = { ...given }
  readCredit(guarantee, currency, path)
  guarantee.amount = readAmountIn(currency, guarantee.amount, `${path}.amount`)
  guarantee.from = readFirstDay(guarantee.from, `${path}.from`)
  readMonths(guarantee.months, `${path}.months`)
  expectFeeRate(guarantee.annualFee, `${path}.annualFee`)
  if (guarantee.conversionFactor !== undefined) expectShare(guarantee.conversionFactor, `${path}.conversionFactor`)
  return guarantee
}

function readDeposit(given: Deposit, currency: string, path: string): Deposit {
  expectKnownKeys(given, DEPOSIT, path)
  const deposit = { ...given }
  readCommon(deposit, currency, path)
  deposit.balance = readAmountIn(currency, deposit.balance, `${path}.balance`)
  expectRate(deposit.annualRate, `${path}.annualRate`)
  deposit.maturity = readMaturity(deposit.maturity, `${path}.maturity`)
  expectMoneyTerms(deposit, path)
  return deposit
}

function readMaturity(maturity: Deposit['maturity'], path: string): Deposit['maturity'] {
  expectOneOf(expectObject(maturity, path)['kind'], ['term', 'demand'], `${path}.kind`)
  if (maturity.kind === 'term') {
    expectKnownKeys(maturity, ['kind', 'from', 'months'], path)
    const { from, months } = maturity
    return { kind: 'term', from: readFirstDay(from, `${path}.from`), months: readMonths(months, `${path}.months`) }
  }
  expectKnownKeys(maturity, ['kind', 'coreShare', 'coreMonths'], path)
  return {
    kind: 'demand',
    coreShare: expectShare(maturity.coreShare, `${path}.coreShare`),
    coreMonths: readMonths(maturity.coreMonths, `${path}.coreMonths`),
  }
}

function readService(given: Service, currency: string, path: string): Service {
  expectKnownKeys(given, COMMON, path)
  const service = { ...given }
  readCommon(service, currency, path)
  return service
}

/** @param copy whose amounts and curve are put as they were read. */
function readCredit(copy: Copy<CreditCommon>, currency: string, path: string): void {
  const { probabilityOfDefault: own, capital } = copy
  expectKnownKeys(expectObject(capital, `${path}.capital`), ['riskWeight', 'economicCapital'], `${path}.capital`)
  readCommon(copy, currency, path)
  expectShare(copy.lossGivenDefault, `${path}.lossGivenDefault`)
  if (own !== undefined) copy.probabilityOfDefault = expectDefault(own, `${path}.probabilityOfDefault`)
  const { riskWeight, economicCapital } = capital
  if (riskWeight !== undefined) expectWeight(riskWeight, `${path}.capital.riskWeight`)
  if (economicCapital !== undefined) expectShare(economicCapital, `${path}.capital.economicCapital`)
  copy.capital = { ...capital }
}
