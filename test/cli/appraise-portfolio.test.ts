import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LENDER_POLICY } from 'clientele/appraisal'
import { describe, expect, it } from 'vitest'
import { widthOf } from '../../src/model/text-width.js'
import { temporaryFolder } from '../node/folder.js'
import { CLEAN } from '../node/portfolio/dirty/clean.js'
import { DAMAGES } from '../node/portfolio/dirty/damages.js'
import { folderOf } from '../node/portfolio/dirty/folder-of.js'
import type { Heard } from './listen.js'
import { listen } from './listen.js'

const home = temporaryFolder()
const SMALL = folderOf(CLEAN)
let runs = 0

interface Run extends Heard {
  readonly out: string
}

async function appraised(folder: string, ...flags: readonly string[]): Promise<Run> {
  const out = join(home, `out-${runs++}`)
  return { out, ...(await listen(['appraise', folder, '--out', out, ...flags])) }
}

const fileOf = (name: string, content: unknown): string => {
  const path = join(home, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const json = ({ out }: Run) => JSON.parse(readFileSync(join(out, 'appraisal.json'), 'utf8'))

describe('the made-up lender', () => {
  it.each(['en', 'zh'])('fits on one screen: %s', async language => {
    const { printed, complaints, exitCode, out } = await appraised('examples/portfolio', '--lang', language)
    expect({ complaints, exitCode }).toEqual({ complaints: '', exitCode: 0 })
    const lines = printed.trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(24)
    expect(lines.filter(line => widthOf(line) > 80)).toEqual([])
    expect(printed).toContain('C-0028')
    expect(readdirSync(out).toSorted()).toEqual(['appraisal.json', 'clients.csv'])
  })

  it('is the same to the byte every time, with all clients in both files and totals that add up', async () => {
    const [one, other] = [await appraised('examples/portfolio'), await appraised('examples/portfolio', '--json')]
    const hash = (run: Run, name: string): string =>
      createHash('sha256')
        .update(readFileSync(join(run.out, name)))
        .digest('hex')
    for (const name of ['clients.csv', 'appraisal.json']) expect(hash(other, name)).toBe(hash(one, name))
    const { kind, context, clients, summary } = json(one)
    expect({ kind, day: context.asOf, shared: context.shared }).toEqual({
      kind: 'appraisal',
      day: '2024-12-31',
      shared: undefined,
    })
    expect(JSON.parse(other.printed)).toEqual({ ...summary, folder: 'examples/portfolio' })
    expect(clients.length).toBe(61)
    const total = clients.reduce((sum: number, { value }: { value: { value: number } }) => sum + value.value, 0)
    expect(Math.abs(summary.value - total)).toBeLessThan(1e-6 * Math.abs(total))
    const sources = summary.bySource.reduce((sum: number, { value }: { value: number }) => sum + value, 0)
    expect(Math.abs(summary.value - sources)).toBeLessThan(1e-6 * Math.abs(total))
    const rows = readFileSync(join(one.out, 'clients.csv'), 'utf8').trimEnd().split('\n')
    expect(rows.length).toBe(62)
    expect(rows[1]).toMatch(/^C-0001,/)
  })

  it('keeps every list of fields once, and figures name its place', async () => {
    const { clients, reads } = json(await appraised('examples/portfolio'))
    const places = new Set<unknown>()
    JSON.stringify(clients, (key, value) => (key === 'reads' ? places.add(value) && value : value))
    expect([...places].toSorted()).toEqual([...reads.keys()].toSorted())
    expect(new Set(reads.map((list: unknown) => JSON.stringify(list))).size).toBe(reads.length)
  })
})

describe('small folders', () => {
  it('are appraised by a policy, in a scenario, on a day, in a currency, all of them told', async () => {
    const policy = fileOf('policy.json', { ...LENDER_POLICY, name: 'strict', terms: { draws: 40 } })
    const factor = { unit: 'year', times: [0], values: [-2], between: 'step', quantity: 'factor' }
    const scenario = fileOf('scenario.json', { name: 'recession', factors: { creditCycle: factor } })
    const calm = await appraised(SMALL, '--policy', policy, '--as-of', '2024-12-31', '--currency', 'CNY')
    const hard = await appraised(SMALL, '--policy', policy, '--as-of', '2024-12-31', '--scenario', scenario)
    expect(hard.complaints).toBe('')
    expect(calm.printed).toContain('by the rules "strict"\n')
    expect(hard.printed).toContain('by the rules "strict", in the scenario "recession"')
    const { context, summary } = json(hard)
    expect([context.policy.terms.draws, context.scenario.name, summary.scenario]).toEqual([
      40,
      'recession',
      'recession',
    ])
    expect(summary.value).toBeLessThan(json(calm).summary.value)
  })

  it('are read by a mapping', async () => {
    const folder = join(home, 'foreign')
    mkdirSync(folder)
    writeFileSync(join(folder, 'accounts.csv'), 'KUNNR,NAME1\n7,Harbour Cold Storage\n')
    const table = {
      file: 'accounts.csv',
      table: 'clients',
      columns: { KUNNR: 'id', NAME1: 'name' },
      constants: { entityType: 'company', status: 'active' },
    }
    const mapping = fileOf('mapping.json', { kind: 'portfolio-mapping', version: 1, about: 'ours', tables: [table] })
    const { printed } = await appraised(folder, '--mapping', mapping, '--as-of', '2024-12-31', '--currency', 'CNY')
    expect(printed).toMatch(/^1 client of foreign on 2024-12-31, amounts in CNY\n/)
  })

  it('may have nobody in them', async () => {
    const folder = join(home, 'nobody')
    mkdirSync(folder)
    writeFileSync(join(folder, 'clients.csv'), 'id,name,entityType,status\n')
    const run = await appraised(folder, '--as-of', '2024-12-31', '--currency', 'CNY')
    expect({ complaints: run.complaints, exitCode: run.exitCode }).toEqual({ complaints: '', exitCode: 0 })
    expect(run.printed).toMatch(/^0 clients of nobody/)
    expect(run.printed).not.toMatch(/NaN|undefined|Infinity/)
    expect(json(run).clients).toEqual([])
  })

  it('show no text that steers the terminal, and no formula in a spreadsheet', async () => {
    const folder = join(home, 'steering')
    mkdirSync(folder)
    writeFileSync(join(folder, 'clients.csv'), 'id,name,entityType,status\n=1,"\u202eOne\u001b[31m",company,prospect\n')
    const { printed, out } = await appraised(folder, '--as-of', '2024-12-31', '--currency', 'CNY')
    for (const steering of ['\u202e', '\u001b']) expect(printed).not.toContain(steering)
    expect(readFileSync(join(out, 'clients.csv'), 'utf8')).toContain("\n'=1,")
  })
})

describe('dirty folders', () => {
  it.each(Object.entries(DAMAGES))('%s: appraised, or told why not', async (_, files) => {
    const run = await appraised(folderOf(files()), '--as-of', '2024-12-31', '--currency', 'CNY')
    if (run.exitCode === 2) {
      expect(run.complaints).toContain('a file with the clients')
      expect(existsSync(run.out)).toBe(false)
      return
    }
    expect({ complaints: run.complaints, exitCode: run.exitCode }).toEqual({ complaints: '', exitCode: 0 })
    expect(run.printed).not.toMatch(/NaN|undefined|Infinity/)
    expect(run.printed.trimEnd().split('\n').length).toBeLessThanOrEqual(24)
    const { summary, clients } = json(run)
    expect(clients.length).toBe(summary.clients)
  })
})

describe('what is wrong with the call', () => {
  it.each([
    [['--as-of', '2024-02-30'], '--as-of'],
    [['--currency', 'yuan'], '--currency'],
    [['--currency', 'XXX'], '--currency'],
    [['--lang', 'fr'], '--lang'],
    [['--margin', '0.3'], '--margin'],
    [['--policy', 'no-such.json'], 'no-such.json'],
    [['--policy', 'package.json'], 'package.json: policy.kind'],
    [['--scenario', 'package.json'], 'package.json: scenario'],
    [['--scenario', 'examples/data/orders.csv'], 'orders.csv: scenario'],
    [['--mapping', 'package.json'], 'package.json'],
    [['--out', SMALL], '--out'],
    [['--out', ''], '--out'],
    [['--out', join(SMALL, 'clients.csv')], '--out'],
    [['other'], 'appraise'],
    [['--json', '--json=yes'], '--json'],
  ])('%j names %s, exits with 2 and writes nothing', async (flags, where) => {
    const before = readdirSync(SMALL)
    const { printed, complaints, exitCode } = await listen(['appraise', SMALL, ...flags])
    expect({ printed, exitCode }).toEqual({ printed: '', exitCode: 2 })
    expect(complaints.split('\n')[1]).toContain(where)
    expect(readdirSync(SMALL)).toEqual(before)
    expect(existsSync('clientele-out/appraisal.json')).toBe(false)
  })

  it('names the field of a policy that is wrong', async () => {
    const policy = fileOf('wrong.json', { ...LENDER_POLICY, terms: { draws: 1 } })
    const { complaints } = await appraised(SMALL, '--policy', policy)
    expect(complaints).toContain('wrong.json: policy.terms.draws')
  })

  it('names the flags that say what records do not', async () => {
    const folder = join(home, 'undated')
    mkdirSync(folder)
    writeFileSync(join(folder, 'clients.csv'), 'id,name,entityType,status\n1,One,company,active\n')
    const undated = await appraised(folder)
    expect(undated.complaints).toContain('--as-of')
    expect(undated.exitCode).toBe(2)
    expect((await appraised(folder, '--as-of', '2024-12-31')).complaints).toContain('--currency')
  })

  it('names what a folder without clients holds', async () => {
    const { complaints } = await appraised('examples/mappings')
    expect(complaints).toContain('a file with the clients, such as clients.csv')
    expect(complaints).toContain('no file of a known name')
  })

  it('stops when it is asked to, and leaves nothing behind', async () => {
    const out = join(home, 'stopped')
    const heard = await listen(['appraise', SMALL, '--out', out], { signal: { aborted: true } })
    expect(heard.exitCode).toBe(130)
    expect(existsSync(out)).toBe(false)
  })
})
