import { expect, test } from 'vitest'
import { checkPortfolioMapping } from '../../../src/node/portfolio/index.js'
import { JUNK, pathsOf, replaced } from '../../laws/junk.js'

const MAPPING = {
  kind: 'portfolio-mapping',
  version: 1,
  about: 'Facilities of another system',
  tables: [
    {
      file: 'loans*.csv',
      table: 'facilities',
      columns: {
        No: 'id',
        Customer: 'client',
        Type: 'kind',
        State: 'status',
        Limit: 'limit',
        From: 'signedOn',
        Rate: 'annualRate',
      },
      ignored: ['Clerk'],
      constants: { currency: 'CNY' },
      words: { kind: { L: 'term-loan' } },
      units: { limit: 10_000, annualRate: 0.01 },
      style: { decimal: ',', dates: 'dmy', utcOffset: 480, missing: ['', '?'] },
      encoding: 'gb18030',
      delimiter: ';',
    },
  ],
}

const [ENTRY] = MAPPING.tables

function faultsOf(change: object): readonly string[] {
  return checkPortfolioMapping({ ...MAPPING, tables: [{ ...ENTRY, ...change }] }).map(
    ({ path, code }) => `${path}: ${code}`,
  )
}

test('a mapping with everything in it has no fault', () => {
  expect(checkPortfolioMapping(MAPPING)).toEqual([])
})

test.each([
  [{ table: 'loans' }, 'mapping.tables[0].table: OUT_OF_RANGE'],
  [{ file: '' }, 'mapping.tables[0].file: OUT_OF_RANGE'],
  [{ colums: {} }, 'mapping.tables[0].colums: UNKNOWN_OPTION'],
  [{ columns: { ...ENTRY!.columns, Rate: 'rate' } }, 'mapping.tables[0].columns.Rate: UNKNOWN_OPTION'],
  [{ columns: { ...ENTRY!.columns, Other: 'id' } }, 'mapping.tables[0].columns.Other: CONFLICTING_OPTIONS'],
  [{ constants: { currency: 'CNY', limit: 5 } }, 'mapping.tables[0].columns.Limit: CONFLICTING_OPTIONS'],
  [{ constants: { currency: 'CNY', id: 'F-1' } }, 'mapping.tables[0].columns.No: CONFLICTING_OPTIONS'],
  [
    { columns: { ...ENTRY!.columns, Clerk: 'source' }, constants: { currency: 'CNY', source: 'ERP' }, ignored: [] },
    'mapping.tables[0].columns.Clerk: CONFLICTING_OPTIONS',
  ],
  [{ columns: { No: 'id' } }, 'mapping.tables[0].columns: MISSING_VALUE'],
  [{ constants: { currency: 'yuan' } }, 'mapping.tables[0].constants.currency: OUT_OF_RANGE'],
  [{ words: { signedOn: { a: 'b' } } }, 'mapping.tables[0].words.signedOn: OUT_OF_RANGE'],
  [{ words: { kind: { L: 1 } } }, 'mapping.tables[0].words.kind.L: INVALID_TYPE'],
  [{ units: { kind: 2 } }, 'mapping.tables[0].units.kind: OUT_OF_RANGE'],
  [{ units: { limit: 0 } }, 'mapping.tables[0].units.limit: OUT_OF_RANGE'],
  [{ style: { decimal: ';' } }, 'mapping.tables[0].style.decimal: OUT_OF_RANGE'],
  [{ style: { date: 'dmy' } }, 'mapping.tables[0].style.date: UNKNOWN_OPTION'],
  [{ ignored: ['No'] }, 'mapping.tables[0].ignored[0]: CONFLICTING_OPTIONS'],
  [{ encoding: 'latin-1' }, 'mapping.tables[0].encoding: OUT_OF_RANGE'],
  [{ delimiter: ':' }, 'mapping.tables[0].delimiter: OUT_OF_RANGE'],
])('%j is %s', (change, fault) => {
  expect(faultsOf(change)).toContain(fault)
})

test('a field that is nearly one is named', () => {
  const [fault] = checkPortfolioMapping({ ...MAPPING, tables: [{ ...ENTRY, units: { anualRate: 1 } }] })
  expect(fault?.hint).toBe("Perhaps 'annualRate'")
})

test('another kind, another version', () => {
  const codes = checkPortfolioMapping({ ...MAPPING, kind: 'mapping', version: 2 }).map(({ code }) => code)
  expect(codes).toEqual(['UNKNOWN_DOCUMENT', 'UNSUPPORTED_VERSION'])
})

test('whatever stands anywhere in a mapping is taken or told by its place', () => {
  for (const place of pathsOf(MAPPING)) {
    for (const junk of JUNK) {
      for (const { path, expected } of checkPortfolioMapping(replaced(MAPPING, place, junk))) {
        expect(path.startsWith('mapping')).toBe(true)
        expect(expected).not.toBe('')
      }
    }
  }
})
