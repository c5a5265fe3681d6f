import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CHECK_HELP } from '../../src/cli/help.js'
import { temporaryFolder } from '../node/folder.js'
import { listen } from './listen.js'

const home = temporaryFolder()

/** A folder with files of these texts. */
function folderOf(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(home, name)
  mkdirSync(folder)
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  return folder
}

const CLIENTS = `id,name,entityType,status,country,industry,verifiedAt
C-1,Harbour Cold Storage Ltd,company,active,CN,storage,2024-12-01
C-2,Harbour Cold Storage Limited,company,active,CN,storage,2024-12-01
C-3,Lakeside Milling,company,prospekt,CN,milling,2024-12-01
`
const FACILITIES = `id,client,kind,status,currency,limit,outstanding,signedOn,maturity
F-1,C-1,term-loan,active,CNY,100,120,2022-01-01,2027-01-01
F-2,C-9,term-loan,active,CNY,100,50,2022-01-01,2021-01-01
`

const folder = folderOf('dirty', { 'clients.csv': CLIENTS, 'facilities.csv': FACILITIES, 'notes.md': 'x' })

it('says what became of each file, what was found, what it is worth', async () => {
  const { printed, complaints, exitCode } = await listen(['check', folder, '--as-of', '2024-12-31'])
  expect({ complaints, exitCode }).toEqual({ complaints: '', exitCode: 0 })
  expect(printed.replaceAll(folder, 'FOLDER')).toMatchSnapshot()
})

it('says at once what may mend it', async () => {
  const slips = folderOf('slips', {
    'client.csv': CLIENTS,
    'facilities.csv': `${FACILITIES.split('\n')[0]},annualRate\nF-1,C-1,term-loan,active,CNY,100,1,2022-01-01,2027-01-01,7\n`,
  })
  const { printed } = await listen(['check', slips, '--as-of', '2024-12-31'])
  expect(printed).toContain('A file or document of no known kind')
  expect(printed).toContain("client.csv: a file that is called like a table; client.csv. Perhaps 'clients'\n")
  expect(printed).toContain('Issues with a suggested repair: 1 (--out DIR writes them). Nothing was changed.')
})

it('speaks Chinese', async () => {
  const { printed } = await listen(['check', folder, '--as-of', '2024-12-31', '--language', 'zh'])
  expect(printed.replaceAll(folder, 'FOLDER')).toMatchSnapshot()
})

it('writes every issue and the figures where it is asked to', async () => {
  const out = join(home, 'findings')
  const { printed } = await listen(['check', folder, '--as-of', '2024-12-31', '--out', out, '--json'])
  expect(JSON.parse(readFileSync(join(out, 'quality.json'), 'utf8'))).toEqual(JSON.parse(printed))
  const [header, ...rows] = readFileSync(join(out, 'issues.csv'), 'utf8').trimEnd().split('\n')
  expect(header).toBe('place,issue,field,expected,received,consequence,repair')
  const { reading, quality } = JSON.parse(printed)
  expect(rows.length).toBe(reading.issueCount + quality.issueCount)
  expect(rows.some(row => row.startsWith('"clients.csv:4, column \'status\'",OUT_OF_RANGE,status,'))).toBe(true)
  const lost = rows.filter(row => row.includes(',lost-in-reading,'))
  expect(lost.map(row => row.endsWith(',row-left-out,'))).toEqual([true])
})

it('reads the files of another system by a mapping', async () => {
  const foreign = folderOf('foreign', { 'accounts.csv': 'KUNNR,NAME1\n7,Harbour Cold Storage\n' })
  const mapping = join(home, 'mapping.json')
  const table = {
    file: 'accounts.csv',
    table: 'clients',
    columns: { KUNNR: 'id', NAME1: 'name' },
    constants: { entityType: 'company', status: 'active' },
  }
  writeFileSync(mapping, JSON.stringify({ kind: 'portfolio-mapping', version: 1, about: 'ours', tables: [table] }))
  const { printed, complaints } = await listen([
    'check',
    foreign,
    '--as-of',
    '2024-12-31',
    '--mapping',
    mapping,
    '--json',
  ])
  expect(complaints).toBe('')
  expect(JSON.parse(printed).reading.files[0].rows).toEqual({ read: 1, kept: 1, leftOut: 0 })
})

describe('what is wrong with the call', () => {
  it.each([
    [['check'], 'check'],
    [['check', folder], '--as-of'],
    [['check', folder, '--as-of', 'soon'], '--as-of'],
    [['check', folder, 'other', '--as-of', '2024-12-31'], 'check'],
    [['check', folder, '--as-of', '2024-12-31', '--language', 'fr'], '--lang'],
    [['check', join(home, 'nowhere'), '--as-of', '2024-12-31'], 'nowhere'],
    [['check', folder, '--as-of', '2024-12-31', '--mapping', join(home, 'no.json')], 'no.json'],
  ])('%j names %s', async (args, where) => {
    const { complaints, exitCode } = await listen(args)
    expect(exitCode).toBe(2)
    expect(complaints.split('\n')[1]).toContain(where)
  })
})

it('helps', async () => {
  expect((await listen(['check', '--help'])).printed).toBe(CHECK_HELP)
})

it('writes nothing into the folder that it looks at', async () => {
  const { complaints, printed } = await listen(['check', folder, '--as-of', '2024-12-31', '--out', folder])
  expect(complaints).toContain('a folder that is not the input')
  expect(printed).toBe('')
})

it('shows no text that steers the terminal', async () => {
  const turning = '\u202e'
  const name = folderOf('steering', { 'clients.csv': `id,name,entityType,status\nC-1,One,${turning}company,active\n` })
  const { printed } = await listen(['check', name, '--as-of', '2024-12-31'])
  expect(printed).not.toContain(turning)
  expect(printed).toContain('"?company"')
})
