/**
 * Kinds of damage that folders of real lenders show, each made from the clean portfolio.
 *
 * @module
 */
import { CLEAN } from './clean.js'

export type Files = Readonly<Record<string, string | Uint8Array>>

/** The clean files with some of them in other words. */
function withFiles(files: Files): Files {
  return { ...CLEAN, ...files }
}

/** The clean files but for one, in which a text is replaced; it must be there. */
function replaced(file: string, from: string | RegExp, to: string): Files {
  const text = CLEAN[file]!
  const changed = text.replace(from, to)
  if (changed === text) throw new Error(`${file} does not hold ${from}`)
  return withFiles({ [file]: changed })
}

function without(...names: readonly string[]): Files {
  return Object.fromEntries(Object.entries(CLEAN).filter(([name]) => !names.includes(name)))
}

/** A file with lines behind its last one. */
function longer(file: string, ...lines: readonly string[]): Files {
  return withFiles({ [file]: `${CLEAN[file]}${lines.join('\n')}\n` })
}

const utf16 = (text: string, isBigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 * text.length + 2)
  const view = new DataView(bytes.buffer)
  for (const [i, unit] of [0xfeff, ...Array.from({ length: text.length }, (_, k) => text.charCodeAt(k))].entries()) {
    view.setUint16(2 * i, unit, !isBigEndian)
  }
  return bytes
}

/** 港湾冷链有限公司 in GB18030; a platform decodes it, none encodes. */
const GB_NAME = [0xb8, 0xdb, 0xcd, 0xe5, 0xc0, 0xe4, 0xc1, 0xb4, 0xd3, 0xd0, 0xcf, 0xde, 0xb9, 0xab, 0xcb, 0xbe]

function inGb18030(text: string): Uint8Array {
  const [before = '', after = ''] = text.split('港湾冷链有限公司')
  const encoder = new TextEncoder()
  return Uint8Array.from([...encoder.encode(before), ...GB_NAME, ...encoder.encode(after)])
}

const MANY = 100_000

/** Each kind by its name. */
export const DAMAGES: Readonly<Record<string, () => Files>> = {
  'no clients file': () => without('clients.csv'),
  'no files at all': () => ({}),
  'only files of something else': () => ({ 'notes.txt': 'hello', 'clients.pdf': '%PDF', 'client.csv': 'id\n' }),
  'UTF-16 with a mark': () => withFiles({ 'clients.csv': utf16(CLEAN['clients.csv']!, false) }),
  'UTF-16 big-endian without a mark': () =>
    withFiles({ 'facilities.csv': utf16(CLEAN['facilities.csv']!, true).subarray(2) }),
  GB18030: () => withFiles({ 'clients.csv': inGb18030(CLEAN['clients.csv']!) }),
  'one line in another encoding': () =>
    withFiles({
      'clients.csv': Uint8Array.from([
        ...new TextEncoder().encode(CLEAN['clients.csv']!),
        ...inGb18030('C-4,Fourth,港湾冷链有限公司,company,,,CN,,active,2020-01-01\n'),
      ]),
    }),
  'text misread before': () => replaced('clients.csv', 'Hillside Bakery', 'CafÃ© Hillside'),
  'columns swapped': () =>
    replaced('facilities.csv', 'currency,limit,outstanding,signedOn', 'limit,currency,signedOn,outstanding'),
  'columns renamed': () => replaced('facilities.csv', 'id,client,kind', 'Loan no.,Borrower,kind'),
  'columns in capitals and with blanks': () => replaced('facilities.csv', 'signedOn,maturity', 'Signed On,MATURITY'),
  'two columns of one name': () => replaced('facilities.csv', 'limit,outstanding', 'outstanding,outstanding'),
  'an unknown column': () => replaced('facilities.csv', 'annualRate', 'anualRate'),
  'groups in a circle': () => replaced('groups.csv', 'Harbour Group,,', 'Harbour Group,G-2,'),
  'a duplicate id': () => longer('clients.csv', 'C-1,Harbour Cold Storage Ltd,,company,,,CN,,active,2019-03-01'),
  'absurd numbers': () => replaced('facilities.csv', '500000,420000', '1e999,99999999999999999999'),
  'a field of 10 MB': () => replaced('clients.csv', 'Hillside Bakery', 'x'.repeat(10_000_000)),
  'a line of 10 MB that is the whole file': () => withFiles({ 'clients.csv': 'x'.repeat(10_000_000) }),
  'formulas in cells': () => replaced('clients.csv', 'Hillside Bakery', '"=HYPERLINK(""http://example.com"",""pay"")"'),
  'a column called __proto__': () => replaced('facilities.csv', 'annualRate', '__proto__'),
  'records with __proto__ and constructor': () =>
    longer(
      'payments.ndjson',
      '{"__proto__":{"isAdmin":true},"constructor":1,"facility":"F-1","date":"2024-01-05","amount":1}',
    ),
  'dates in three styles': () =>
    withFiles({
      'interactions.csv': `client,date,channel
C-1,2023-02-03,visit
C-1,14/8/2023,call
C-3,2024年1月9日,call
C-3,3/4/2024,call
`,
    }),
  'dates that may be read in two ways': () =>
    replaced(
      'facilities.csv',
      /2021-05-20,2026-05-20(.*\n.*)2020-07-01,2040-07-01(.*\n.*)2022-01-10,2025-01-10/,
      '05/06/2021,05/06/2026$107/01/2020,07/01/2040$201/10/2022,01/10/2025',
    ),
  "a spreadsheet's counts of days": () => replaced('facilities.csv', '2021-05-20,2026-05-20', '44336,46162'),
  'a year of two digits': () => replaced('facilities.csv', '2021-05-20', '20/05/21'),
  'the year 0202': () => replaced('facilities.csv', '2021-05-20', '0202-05-20'),
  'a day there is none of': () => replaced('facilities.csv', '2021-05-20', '2021-02-30'),
  'days long past or far ahead': () => replaced('facilities.csv', '2021-05-20,2026-05-20', '1021-05-20,9026-05-20'),
  'rows shifted by a cell': () => replaced('facilities.csv', 'F-2,C-2,', 'F-2,C-2,,'),
  'rows shifted within the width': () =>
    replaced('facilities.csv', 'F-3,C-1,revolving,active,CNY', 'C-1,revolving,active,CNY,'),
  'the header twice': () => longer('facilities.csv', CLEAN['facilities.csv']!.split('\n')[0]!),
  'a row of totals': () => longer('facilities.csv', '合计,,,,,80700000,61420000.5,,,'),
  'a title above the header': () =>
    withFiles({ 'facilities.csv': `Loans as of 2024,,,,,,,,,\n${CLEAN['facilities.csv']}` }),
  'a header over two lines': () =>
    withFiles({ 'facilities.csv': `Loan,,Kind,,Amounts,,,Days,,Rate\n${CLEAN['facilities.csv']}` }),
  'an empty file': () => withFiles({ 'facilities.csv': '' }),
  'a header alone': () => withFiles({ 'facilities.csv': CLEAN['facilities.csv']!.split('\n')[0]! }),
  'a binary file': () =>
    withFiles({ 'facilities.csv': Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256) }),
  'a workbook called CSV': () =>
    withFiles({
      'facilities.csv': Uint8Array.from([0x50, 0x4b, 3, 4, ...Array.from({ length: 500 }, (_, i) => i % 251)]),
    }),
  'two files of one table': () =>
    withFiles({ 'clients.ndjson': '{"id":"C-3","name":"Hillside Bakery","entityType":"company","status":"active"}\n' }),
  'files that differ in capitals only': () =>
    withFiles({ 'Clients.CSV': 'id,name,entityType,status\nC-9,Ninth,company,active\n' }),
  'an unknown table': () => withFiles({ 'facilites.csv': CLEAN['facilities.csv']!, 'notes.csv': 'a,b\n1,2\n' }),
  'currencies in amounts': () => replaced('facilities.csv', '500000,420000', '"$500,000","¥420,000"'),
  'an unknown currency': () => replaced('facilities.csv', 'CNY,500000', 'YUAN,500000'),
  'amounts in 万元': () => replaced('facilities.csv', '500000,420000', '50万元,42万'),
  'a negative limit': () => replaced('facilities.csv', '500000,420000', '(500000),420000-'),
  'maturity before signature': () => replaced('facilities.csv', '2021-05-20,2026-05-20', '2026-05-20,2021-05-20'),
  'a payment of an unknown facility': () => replaced('payments.ndjson', '"F-2"', '"F-22"'),
  'a social credit code with a wrong digit': () => replaced('clients.csv', '91350100M000100Y43', '91350100M000100Y34'),
  'a LEI in small letters': () => replaced('clients.csv', '5493001KJTIIGC8Y1R12', '5493001kjtiigc8y1r12'),
  'digits of full width': () => replaced('facilities.csv', '500000,420000', '５００，０００,４２００００'),
  'ids with characters of no width': () => replaced('facilities.csv', 'F-3,C-1', 'F-3,C-1\u200b'),
  'ids with blanks': () => replaced('facilities.csv', 'F-3,C-1', ' F-3 ,C-1  '),
  'ids of another case': () => replaced('facilities.csv', 'F-3,C-1', 'F-3,c-1'),
  'ids that are numbers in JSON': () =>
    longer('payments.ndjson', '{"id":4,"facility":1007,"date":"2024-01-05","amount":"12,500.00"}'),
  'ids that a spreadsheet took for numbers': () =>
    withFiles({ 'groups.csv': 'id,name\n1.23457E+11,First\n1.23457E+11,Second\n' }),
  'a broken line of NDJSON': () => replaced('payments.ndjson', '"date":"2023-09-20",', '"date":"2023-09-20,'),
  'JSON cut off': () => withFiles({ 'exchange-rates.json': CLEAN['exchange-rates.json']!.slice(0, 120) }),
  'JSON of something else': () => withFiles({ 'exchange-rates.json': '{"rates":{"EUR":7.86}}' }),
  'JSON nested without end': () => withFiles({ 'exchange-rates.json': '['.repeat(200_000) }),
  'the same field twice in JSON': () =>
    longer('payments.ndjson', '{"facility":"F-1","facility":"F-2","date":"2024-01-05","amount":1}'),
  'a mark in the middle': () => withFiles({ 'facilities.csv': CLEAN['facilities.csv']!.replace('F-2,', '\uFEFFF-2,') }),
  'lines that end in CR alone': () => withFiles({ 'facilities.csv': CLEAN['facilities.csv']!.replaceAll('\n', '\r') }),
  'semicolons and decimal commas': () =>
    withFiles({
      'facilities.csv': CLEAN['facilities.csv']!.replaceAll(',', ';')
        .replaceAll('.', ',')
        .replace('500000', '500.000,00'),
    }),
  'decimals in two ways': () => replaced('facilities.csv', '0.045', '"0,045"'),
  'rates in per cent': () => replaced('facilities.csv', /0\.045(.*\n.*)0\.0325(.*\n.*)0\.05/, '4.5$13.25$25'),
  'quotes that are not closed': () => replaced('clients.csv', 'Northern Toll Road', '"Northern Toll Road'),
  'text behind a closing quote': () => replaced('clients.csv', 'Northern Toll Road', '"Northern" Toll Road'),
  'zero bytes': () => replaced('clients.csv', 'Northern Toll Road', 'Northern\u0000Toll\u0000Road'),
  'an unknown word': () => replaced('facilities.csv', 'revolving,active', 'revolver,live'),
  'words in Chinese and other spellings': () =>
    replaced('facilities.csv', /term-loan,active(.*\n.*)term-loan,active/, '定期贷款,ACTIVE$1Term_Loan,Active'),
  'required cells empty': () => replaced('facilities.csv', 'F-1,C-1,term-loan,active,CNY', 'F-1,,term-loan,N/A,-'),
  'a country that is no code': () => replaced('clients.csv', ',CN,G-1', ',UK,G-1'),
  'a statement that does not balance': () => replaced('statements.csv', '1300000', '13000000'),
  'limit and outstanding swapped': () => replaced('facilities.csv', 'limit,outstanding', 'outstanding,limit'),
  'columns in another order': () => replaced('facilities.csv', /^(.+?),(.+),(.+?)$/gm, '$3,$2,$1'),
  'a file renamed': () => ({ ...without('clients.csv'), 'customers.csv': CLEAN['clients.csv']! }),
  "files under each other's names": () =>
    withFiles({ 'clients.csv': CLEAN['facilities.csv']!, 'facilities.csv': CLEAN['clients.csv']! }),
  'one field under two names in JSON': () => replaced('payments.ndjson', '"F-2"', '"F-2","Facility":"F-3"'),
  '100,000 faults of one kind': () =>
    withFiles({ 'interactions.csv': `client,date,channel\n${'C-1,soon,call\n'.repeat(MANY)}` }),
  '100,000 payments of an unknown facility': () =>
    withFiles({ 'payments.ndjson': '{"facility":"F-0","date":"2024-01-05","amount":1}\n'.repeat(MANY) }),
}
