import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LENDER_POLICY, readLenderPolicy } from 'clientele/appraisal'
import { describe, expect, it } from 'vitest'
import { portfolioHeader } from '../../src/cli/portfolio-rows.js'
import { checkScenario } from '../../src/model/scenario.js'
import { temporaryFolder } from '../node/folder.js'
import { listen } from './listen.js'

const home = temporaryFolder()

/** What a page shows of a command: the line in one fence, the screen in the next. */
const SHOWN = /^```sh\nnpx clientele (appraise examples\/portfolio[^\n]*)\n```\n([\s\S]*?)^```text\n([\s\S]*?)^```$/gm

/** Where the command writes when nothing is said. */
const OUT = 'clientele-out'

async function screenOf(line: string): Promise<string> {
  const out = join(home, 'out')
  const { printed } = await listen([...line.split(' '), '--out', out])
  return printed.replace(/^(Written +).*$/m, `$1${OUT}/clients.csv, ${OUT}/appraisal.json`)
}

describe.each(['README.md', 'docs/appraise-portfolio.md'])('%s', page => {
  const text = readFileSync(page, 'utf8')
  const shown = [...text.matchAll(SHOWN)]

  it.each(shown.map(([, line = '', , screen = '']) => [line, screen]))(
    'shows what is printed: %s',
    async (line, screen) => {
      const printed = await screenOf(line)
      if (process.env['UPDATE_DOCS'] !== undefined) {
        const now = readFileSync(page, 'utf8')
        writeFileSync(
          page,
          now.replace(`\`\`\`text\n${screen}\`\`\``, () => `\`\`\`text\n${printed}\`\`\``),
        )
      } else expect(screen).toBe(printed)
    },
  )

  it('shows a screen', () => {
    expect(shown.length).toBeGreaterThan(0)
  })
})

describe('the files that the guide shows', () => {
  const text = readFileSync('docs/appraise-portfolio.md', 'utf8')
  const [policy = '', scenario = ''] = Array.from(text.matchAll(/^```json\n([\s\S]*?)^```$/gm), ([, json = '']) => json)

  it('are a policy that keeps what it does not say', () => {
    const { terms, outlook, grading } = readLenderPolicy(policy)
    expect([terms.level, terms.draws, outlook.horizonYears]).toEqual([0.8, LENDER_POLICY.terms.draws, 3])
    expect(grading).toEqual(LENDER_POLICY.grading)
  })

  it('and a scenario', () => {
    expect(Object.keys(checkScenario(JSON.parse(scenario), 'scenario').factors)).toEqual([
      'creditCycle',
      'lossGivenDefault',
    ])
  })

  it('tell every column', () => {
    const header = portfolioHeader(LENDER_POLICY).filter(column => !column.startsWith('segment_'))
    const [, table = ''] = /^## clients\.csv\n([\s\S]*?)^## /m.exec(text) ?? []
    const named = Array.from(table.matchAll(/^\| (`[^|]*`) \|/gm), ([, cell = '']) => cell).join()
    const between = ['loyalty_coverage', 'contribution_coverage']
    expect(header.filter(column => !named.includes(`\`${column}\``))).toEqual(between)
  })
})
