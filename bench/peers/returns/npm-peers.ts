/**
 * The peers of npm, each asked in its own way: installed on first use into a folder of their own, and no dependency of anything.
 *
 * Days are handed over as midnights of UTC; rates come back per period or per year as shares of 1.
 *
 * @module
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Answering, Asked } from './questions.js'

type Flows = readonly number[]
type Numeric = (...args: readonly unknown[]) => unknown

const HOME = fileURLToPath(new URL('./npm/', import.meta.url))
const load = createRequire(`${HOME}package.json`)
const day = (text: string): Date => new Date(`${text}T00:00:00Z`)
const flowsOf = <D extends string>({ dates, amounts }: Asked<'xirr'>, name: D, as: (text: string) => unknown) =>
  amounts.map((amount, i) => ({ amount, [name]: as(dates[i]!) }))

/** Installs the peers where they are not there yet. */
export function setUpNpmPeers(): void {
  if (existsSync(`${HOME}node_modules`)) return
  console.error('Setting up the peers of npm in bench/peers/returns/npm ...')
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], { cwd: HOME })
}

/** `name version` of a package as it is installed. */
export function versionOf(name: string): string {
  if (name === LANGUAGE) return `${LANGUAGE} of Node ${process.versions.node}`
  const { version } = JSON.parse(readFileSync(`${HOME}node_modules/${name}/package.json`, 'utf8'))
  return `${shortName(name)} ${version}`
}

/** `@formulajs/formulajs` is formulajs, `@webcarrot/xirr` is webcarrot: xirr is another package. */
export function shortName(name: string): string {
  return name === '@webcarrot/xirr' ? 'webcarrot' : name.replace(/^.*\//, '')
}

/** No package: what its numbers do, and most programs with them. */
const LANGUAGE = 'JavaScript'

/** Each package with how it is asked, loaded when it is. */
export const NPM_PEERS: Readonly<Record<string, () => Answering>> = {
  '@formulajs/formulajs': () => {
    const formulas: Record<string, Numeric> = load('@formulajs/formulajs')
    return spreadsheet((name, ...args) => formulas[name]!(...args))
  },
  hyperformula: () => {
    const { HyperFormula } = load('hyperformula')
    const call = (name: string, ...args: readonly unknown[]): unknown => {
      const columns = args.filter(arg => Array.isArray(arg))
      const height = Math.max(0, ...columns.map(column => column.length))
      const rows = Array.from({ length: height }, (_, row) => columns.map(column => column[row]))
      const options = { licenseKey: 'gpl-v3', maxRows: 2000, dateFormats: ['YYYY-MM-DD'] }
      const sheet = HyperFormula.buildFromArray(rows, options)
      const words = args.map(arg => (Array.isArray(arg) ? rangeOf(columns.indexOf(arg), height) : wordOf(arg)))
      const answer = sheet.calculateFormula(`=${name}(${words.join(',')})`, 0)
      sheet.destroy()
      return typeof answer === 'object' ? answer.value : answer
    }
    return spreadsheet(call, (a, b) => ({ formula: `${a}*${b}` }))
  },
  financial: () => {
    const { irr, ipmt, ppmt, pmt, nper, mirr, npv }: Record<string, Numeric> = load('financial')
    return {
      irr: ({ flows }) => irr!(flows),
      ipmt: a => ipmt!(a.ratePerPeriod, a.period, a.periods, a.presentValue),
      ppmt: a => ppmt!(a.ratePerPeriod, a.period, a.periods, a.presentValue),
      pmt: a => pmt!(a.ratePerPeriod, a.periods, a.presentValue),
      nper: a => nper!(a.ratePerPeriod, a.payment, a.presentValue),
      mirr: ({ flows, financeRate, reinvestRate }) => mirr!(flows, financeRate, reinvestRate),
      npv: ({ ratePerPeriod, flows }) => npv!(ratePerPeriod, flows),
    }
  },
  'node-irr': () => {
    const { irr, xirr }: { irr: Numeric; xirr: (flows: unknown) => { rate: number } } = load('node-irr')
    return {
      irr: ({ flows }) => irr(flows),
      // Its rate is that of a day.
      xirr: asked => (1 + xirr(flowsOf(asked, 'date', text => text)).rate) ** 365 - 1,
    }
  },
  xirr: () => {
    const xirr: Numeric = load('xirr')
    return { xirr: asked => xirr(flowsOf(asked, 'when', day)) }
  },
  '@webcarrot/xirr': () => {
    const { xirr }: { xirr: Numeric } = load('@webcarrot/xirr')
    return { xirr: asked => xirr(flowsOf(asked, 'date', day)) }
  },
  financejs: () => {
    const { Finance }: { Finance: new () => Record<'IRR' | 'XIRR', (...args: readonly unknown[]) => number> } =
      load('financejs')
    const finance = new Finance()
    // Rates are per cent.
    return {
      irr: ({ flows }) => finance.IRR(...flows) / 100,
      xirr: ({ dates, amounts }) => finance.XIRR(amounts, dates.map(day), 0) / 100,
    }
  },
  loanjs: () => {
    const { Loan }: { Loan: new (...args: readonly unknown[]) => { installments: readonly { capital: number }[] } } =
      load('loanjs')
    return {
      repaid: ({ principal, annualRate, months }) =>
        sum(new Loan(principal, months, 100 * annualRate, 'annuity').installments.map(({ capital }) => capital)),
    }
  },
  [LANGUAGE]: () => ({
    rounded: ({ factors: [a, b], digits, mode }) =>
      mode === 'ceiling' ? Math.ceil(a * b) : digits === 0 ? Math.round(a * b) : Number((a * b).toFixed(digits)),
  }),
}

/** The functions that spreadsheets have in common. */
function spreadsheet(
  call: (name: string, ...args: readonly unknown[]) => unknown,
  times: (a: number, b: number) => unknown = (a, b) => a * b,
): Answering {
  const column = (flows: Flows): Flows => [...flows]
  return {
    irr: ({ flows }) => call('IRR', column(flows)),
    xirr: ({ dates, amounts }) => call('XIRR', column(amounts), [...dates]),
    ipmt: a => call('IPMT', a.ratePerPeriod, a.period, a.periods, a.presentValue),
    ppmt: a => call('PPMT', a.ratePerPeriod, a.period, a.periods, a.presentValue),
    pmt: a => call('PMT', a.ratePerPeriod, a.periods, a.presentValue),
    nper: a => call('NPER', a.ratePerPeriod, a.payment, a.presentValue),
    mirr: ({ flows, financeRate, reinvestRate }) => call('MIRR', column(flows), financeRate, reinvestRate),
    npv: ({ ratePerPeriod, flows }) => call('NPV', ratePerPeriod, column(flows)),
    yearFraction: ({ start, end }) => call('YEARFRAC', start, end, 0),
    rounded: ({ factors: [a, b], digits, mode }) => call(mode === 'ceiling' ? 'ROUNDUP' : 'ROUND', times(a, b), digits),
  }
}

/** A column of a sheet, from its first row on. */
function rangeOf(column: number, height: number): string {
  const name = 'AB'.charAt(column)
  return `${name}1:${name}${height}`
}

/** A value as a formula writes it. */
function wordOf(arg: unknown): string {
  if (typeof arg === 'object' && arg !== null && 'formula' in arg) return String(arg.formula)
  return typeof arg === 'string' ? `"${arg}"` : String(arg)
}

/** As any program adds doubles. */
function sum(values: Flows): number {
  return values.reduce((total, value) => total + value, 0)
}
