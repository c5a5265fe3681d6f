import { Buffer } from 'node:buffer'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bgNbd } from 'clientele/lifetime'
import { reviveWith } from 'clientele/model'
import { describe, expect, it } from 'vitest'
import { fileIn, temporaryFolder } from '../node/folder.js'
import type { Heard } from './listen.js'
import { listen } from './listen.js'

const DATA = process.env['CLIENTELE_DATA'] ?? '../shared/data'
const CDNOW = join(DATA, 'clv/cdnow_sample_elog.csv')

const folder = temporaryFolder()
const out = join(folder, 'out')
const SAMPLE = ['appraise', 'examples/data/orders.csv', '--until', '2024-12-29', '--out', out]

describe('a good log', () => {
  it('becomes a summary and three files', async () => {
    const { printed, complaints, exitCode } = await listen(SAMPLE)
    expect({ complaints, exitCode }).toEqual({ complaints: '', exitCode: 0 })
    expect(printed).toMatch(
      /^Who will come back: orders\.csv\n\n {2}Observed {7}2024-01-01 to 2024-12-29, time in weeks\n/,
    )
    expect(printed).toContain('Clients        2,000, of whom 780 (39.0 %) bought again')
    expect(readdirSync(out).toSorted()).toEqual(['clients.csv', 'models.json', 'summary.json'])
    const [header, ...clients] = readFileSync(join(out, 'clients.csv'), 'utf8').trimEnd().split('\n')
    expect(clients.length).toBe(2000)
    expect(clients[0]?.split(',').length).toBe(header?.split(',').length)
  })

  it('is told to programs as JSON, with a model that scores', async () => {
    const { printed } = await listen([...SAMPLE, '--json'])
    expect(printed).toBe(readFileSync(join(out, 'summary.json'), 'utf8'))
    const summary = JSON.parse(printed)
    const model = reviveWith([bgNbd.codec], JSON.parse(readFileSync(join(out, 'models.json'), 'utf8')).buying)
    expect(model.params).toEqual(summary.models.buying.params)
    const [, first = ''] = readFileSync(join(out, 'clients.csv'), 'utf8').split('\n')
    const [, , , frequency, recency, age, , alive] = first.split(',').map(Number)
    expect(bgNbd.probabilityAlive(model, { frequency: frequency!, recency: recency!, age: age! })).toBe(alive)
  })

  it.skipIf(!existsSync(CDNOW))(
    'gives the published fit of the CDNOW sample (skipped without ../shared/data)',
    async () => {
      const columns = ['--client', 'master_id', '--until', '1997-09-30', '--unit', 'week']
      const { printed } = await listen(['appraise', CDNOW, ...columns, '--out', out, '--json'])
      const { params, fit } = JSON.parse(printed).models.buying
      expect(params.r).toBeCloseTo(0.242594, 5)
      expect(params.alpha).toBeCloseTo(4.4136, 4)
      expect(params.a).toBeCloseTo(0.79292, 5)
      expect(params.b).toBeCloseTo(2.42589, 4)
      expect(fit.logLikelihood).toBeCloseTo(-9582.4292, 4)
    },
  )
})

describe('a bad log', () => {
  const LOG = 'client,date,amount\nann,2024-01-01,5\nbob,2024-01-08,6\nann,2024-01-15,7\n'
  const cases: readonly { name: string; content: string | Uint8Array; flags?: string }[] = [
    { name: 'an empty file', content: '' },
    { name: 'a header only', content: 'client,date\n' },
    { name: 'a header of one cell', content: 'client\nann\n' },
    { name: 'no header', content: 'ann,2024-01-01,5\n' },
    { name: 'two candidates for the client', content: 'master_id,sample_id,date,amount\n4,1,1997-01-01,29.33\n' },
    { name: 'a column that is not there', content: LOG, flags: '--client kunde' },
    { name: 'the same header twice', content: 'client,date,date\nann,2024-01-01,2024-01-02\n' },
    { name: 'a ragged row', content: `${LOG}ann,2024-02-01\n` },
    { name: 'an open quote', content: `${LOG}"ann,2024-02-01,5\n` },
    { name: 'unclear dates', content: LOG.replaceAll('2024-01-', '01/').replaceAll(',5', '/2024,5') },
    { name: 'decimal commas', content: LOG.replaceAll(',', ';').replaceAll('5\n', '5,50\n') },
    { name: 'currency signs and thousands', content: `${LOG}ann,2024-02-01,$5\nann,2024-02-02,"1,000"\n` },
    { name: 'a missing amount', content: `${LOG}ann,2024-02-01,\n` },
    { name: 'a missing client', content: `${LOG},2024-02-01,5\n` },
    { name: 'a refund', content: `${LOG}ann,2024-02-01,-5\n` },
    { name: 'two currencies', content: 'client,date,amount,currency\nann,2024-01-01,5,EUR\nbob,2024-01-01,5,USD\n' },
    { name: 'Windows-1252', content: Buffer.from(LOG.replaceAll('bob', 'Zoë'), 'latin1') },
    { name: 'UTF-16', content: Buffer.from(`\uFEFF${LOG}`, 'utf16le') },
    { name: 'no order while observed', content: LOG, flags: '--until 2023-12-31' },
    { name: 'points among semicolons', content: LOG.replaceAll(',', ';').replaceAll('5\n', '1.234\n') },
    { name: 'a column that is two things', content: LOG, flags: '--client date' },
    { name: 'a flag given twice', content: LOG, flags: '--unit week --unit day' },
    { name: 'an unknown flag', content: LOG, flags: '--customer client' },
    { name: 'a discount in percent', content: LOG, flags: '--discount 10' },
    { name: 'a margin in percent', content: LOG, flags: '--margin 30' },
    { name: 'a margin of nothing', content: LOG, flags: '--margin 0' },
    { name: 'a policy that is not there', content: LOG, flags: '--policy no-such-policy.json' },
    { name: 'a policy that is no JSON', content: LOG, flags: '--policy examples/data/orders.csv' },
    { name: 'a policy that is another document', content: LOG, flags: '--policy package.json' },
    { name: 'an impossible day', content: LOG, flags: '--until 2024-02-30' },
  ]

  it.each(cases)('$name: says what to do, exits with 2 and writes nothing', async ({ content, flags = '' }) => {
    const { printed, complaints, exitCode } = await appraised(content, flags)
    expect(exitCode).toBe(2)
    expect(printed).toBe('')
    expect(`\n${complaints.replaceAll(folder, '.')}`).toMatchSnapshot()
    expect(existsSync(join(folder, 'never'))).toBe(false)
  })

  it('says that a file is not there', async () => {
    expect((await listen(['appraise', join(folder, 'no.csv')])).complaints).toContain('nothing of that name')
  })

  async function appraised(content: string | Uint8Array, flags: string): Promise<Heard> {
    const file = fileIn(folder, 'bad.csv', content)
    return listen(['appraise', file, '--out', join(folder, 'never'), ...flags.split(' ').filter(word => word !== '')])
  }
})

describe('a log without a forecast', () => {
  it('has none in any file', async () => {
    const file = fileIn(folder, 'once.csv', 'client,date\nann,2024-01-01\nbob,2024-01-08\ncid,2026-01-08\n')
    const target = join(folder, 'none')
    const { printed } = await listen(['appraise', file, '--out', target])
    expect(printed).toContain('none, for the reasons above')
    expect(printed).toContain('No order between 2024-01-08 and 2026-01-08')
    const [, ...clients] = readFileSync(join(target, 'clients.csv'), 'utf8').trimEnd().split('\n')
    expect(clients.every(client => client.endsWith(',,,'))).toBe(true)
    const summary = JSON.parse(readFileSync(join(target, 'summary.json'), 'utf8'))
    expect(Object.keys(summary).filter(key => /expected|still|top/.test(key))).toEqual([])
    const { fit } = JSON.parse(readFileSync(join(target, 'models.json'), 'utf8')).buying
    expect(fit.warnings).toContainEqual(expect.objectContaining({ code: 'NO_REPEAT_PURCHASES' }))
    const until = await listen(['appraise', file, '--out', target, '--until', '2024-12-31'])
    expect(until.printed).not.toContain('No order between')
  })
})

describe('the results', () => {
  it('never fall on the input or on a file', async () => {
    const file = fileIn(folder, 'clients.csv', 'client,date\nann,2024-01-01\n')
    const onInput = await listen(['appraise', file, '--out', folder])
    expect(onInput.complaints).toContain('Choose another folder with --out')
    expect(readFileSync(file, 'utf8')).toBe('client,date\nann,2024-01-01\n')
    expect((await listen(['appraise', file, '--out', file])).complaints).toContain('[FILE_NOT_WRITABLE]'.slice(1, -1))
  })

  it('are refused a place that cannot be, before any work', async () => {
    const file = fileIn(folder, 'good.csv', 'client,date\nann,2024-01-01\n')
    for (const place of ['', join(file, 'x'), join(folder, 'x'.repeat(300))]) {
      const heard = await listen(['appraise', file, '--out', place])
      expect(heard.exitCode).toBe(2)
      expect(heard.complaints).toMatch(
        place === '' ? /--out/ : /a file where a folder should be|a name that is too long/,
      )
    }
  })

  it('are not written when somebody stops the work', async () => {
    let reports = 0
    const signal = {
      get aborted() {
        return ++reports > 3
      },
    }
    const target = join(folder, 'stopped')
    const args = ['appraise', 'examples/data/orders.csv', '--out', target]
    expect(await listen(args, { signal })).toEqual({
      printed: '',
      complaints: 'clientele: Stopped on request\n',
      exitCode: 130,
    })
    expect(existsSync(target)).toBe(false)
  })

  it('come with progress where they take long', async () => {
    let time = 0
    const now = (): number => {
      time += 600
      return time
    }
    const { complaints } = await listen([...SAMPLE, '--json'], { now })
    expect(complaints).toBe('clientele: reading 100 %\n')
  })
})
