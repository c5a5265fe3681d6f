/**
 * A facility checked once: amounts in minor units of the relationship's currency, every field right.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf, reject } from '../../../errors/index.js'
import { readBalance, readMonths } from '../../transfer-pricing/read-balance.js'
import type { CreditCommon, CreditLine, Deposit, Facility, GuaranteeIssued, Service, TermLoan } from '../types.js'
import { expectDefault } from './default-timing.js'
import { readAmountIn } from './read-amount-in.js'
import { COMMON, expectShare, readCommon } from './read-fees.js'
import { expectFeeRate, expectRate, expectWeight, readFirstDay, readMoneyTerms, readRate } from './read-rate.js'

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

function readTermLoan(loan: TermLoan, currency: string, path: string): TermLoan {
  expectKnownKeys(loan, LOAN, path)
  const read = readBalance(loan.balance, `${path}.balance`)
  if (read.currency !== currency) {
    const at = read.balance.kind === 'schedule' ? 'balance.schedule.currency' : 'balance.principal.currency'
    const hint = 'Convert amounts to one currency first'
    reject('MIXED_CURRENCIES', `${path}.${at}`, `${currency}, as the relationship`, read.currency, hint)
  }
  return {
    kind: 'term-loan',
    ...readCredit(loan, currency, path),
    balance: read.balance,
    rate: readRate(loan.rate, `${path}.rate`),
    ...readMoneyTerms(loan, path),
  }
}

function readCreditLine(line: CreditLine, currency: string, path: string): CreditLine {
  expectKnownKeys(line, LINE, path)
  const { commitmentFee, liquidityReserve } = line
  const limit = readAmountIn(currency, line.limit, `${path}.limit`)
  const drawn = readAmountIn(currency, line.drawn, `${path}.drawn`)
  if (drawn.minorUnits > limit.minorUnits) {
    reject('OUT_OF_RANGE', `${path}.drawn`, `at most the limit, ${limit.minorUnits}`, drawn.minorUnits)
  }
  return {
    kind: 'credit-line',
    ...readCredit(line, currency, path),
    limit,
    drawn,
    from: readFirstDay(line.from, `${path}.from`),
    months: readMonths(line.months, `${path}.months`),
    rate: readRate(line.rate, `${path}.rate`),
    conversionFactor: expectShare(line.conversionFactor, `${path}.conversionFactor`),
    ...(commitmentFee !== undefined && { commitmentFee: expectFeeRate(commitmentFee, `${path}.commitmentFee`) }),
    ...(liquidityReserve !== undefined && {
      liquidityReserve: expectShare(liquidityReserve, `${path}.liquidityReserve`),
    }),
    ...readMoneyTerms(line, path),
  }
}

function readGuarantee(guarantee: GuaranteeIssued, currency: string, path: string): GuaranteeIssued {
  expectKnownKeys(guarantee, GUARANTEE, path)
  const { conversionFactor } = guarantee
  return {
    kind: 'guarantee',
    ...readCredit(guarantee, currency, path),
    amount: readAmountIn(currency, guarantee.amount, `${path}.amount`),
    from: readFirstDay(guarantee.from, `${path}.from`),
    months: readMonths(guarantee.months, `${path}.months`),
    annualFee: expectFeeRate(guarantee.annualFee, `${path}.annualFee`),
    ...(conversionFactor !== undefined && {
      conversionFactor: expectShare(conversionFactor, `${path}.conversionFactor`),
    }),
  }
}

function readDeposit(deposit: Deposit, currency: string, path: string): Deposit {
  expectKnownKeys(deposit, DEPOSIT, path)
  return {
    kind: 'deposit',
    ...readCommon(deposit, currency, path),
    balance: readAmountIn(currency, deposit.balance, `${path}.balance`),
    annualRate: expectRate(deposit.annualRate, `${path}.annualRate`),
    maturity: readMaturity(deposit.maturity, `${path}.maturity`),
    ...readMoneyTerms(deposit, path),
  }
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

function readService(service: Service, currency: string, path: string): Service {
  expectKnownKeys(service, COMMON, path)
  return { kind: 'service', ...readCommon(service, currency, path) }
}

function readCredit(facility: CreditCommon, currency: string, path: string): CreditCommon {
  const { probabilityOfDefault, capital } = facility
  expectKnownKeys(expectObject(capital, `${path}.capital`), ['riskWeight', 'economicCapital'], `${path}.capital`)
  const { riskWeight, economicCapital } = capital
  return {
    ...readCommon(facility, currency, path),
    lossGivenDefault: expectShare(facility.lossGivenDefault, `${path}.lossGivenDefault`),
    ...(probabilityOfDefault !== undefined && {
      probabilityOfDefault: expectDefault(probabilityOfDefault, `${path}.probabilityOfDefault`),
    }),
    capital: {
      ...(riskWeight !== undefined && { riskWeight: expectWeight(riskWeight, `${path}.capital.riskWeight`) }),
      ...(economicCapital !== undefined && {
        economicCapital: expectShare(economicCapital, `${path}.capital.economicCapital`),
      }),
    },
  }
}
