/**
 * Asks every peer every question, and shows who is right.
 *
 * @module
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { today } from '../../results.js'
import type { Column } from '../../table.js'
import { table } from '../../table.js'
import { startPeer } from '../peer.js'
import type { Answer } from './judge.js'
import { judge } from './judge.js'
import { NPM_PEERS, setUpNpmPeers, shortName, versionOf } from './npm-peers.js'
import { QUESTIONS } from './questions.js'
import type { RecordedAnswers } from './recorded.js'

type Answers = readonly (Answer | null)[]

const ALL = Object.values(QUESTIONS).flat()
const PATIENCE_MS = 10_000
const VERSIONS = 'import sys, importlib.metadata as m; print("|".join(f"{p} {m.version(p)}" for p in sys.argv[1:]))'

/** All answers of a run, those of Python first. */
export async function askPeers(python: string): Promise<RecordedAnswers> {
  const ofPython = await askPython(python)
  setUpNpmPeers()
  const ofNpm = Object.keys(NPM_PEERS).map(name => [shortName(name), askNpm(name)] as const)
  const said = [...Object.entries(ofPython), ...ofNpm]
  const answers = ALL.map(({ input }, at) => {
    const known = said.flatMap(([name, list]) => (list[at] === null ? [] : [[name, list[at]!] as const]))
    return [input, Object.fromEntries(known)] as const
  })
  const versions = execFileSync(python, ['-c', VERSIONS, ...Object.keys(ofPython)], { encoding: 'utf8' })
    .trim()
    .split('|')
  return {
    date: today(),
    peers: [...versions, ...Object.keys(NPM_PEERS).map(versionOf)],
    answers: Object.fromEntries(answers),
  }
}

async function askPython(python: string): Promise<Readonly<Record<string, Answers>>> {
  const peer = startPeer<{ readonly answers: Readonly<Record<string, Answers>> }>(python, 'returns_server.py')
  const { answers } = await peer.ask({ task: 'answers', args: { questions: ALL.map(({ asked }) => asked) } })
  await peer.stop()
  return answers
}

/** What comes within the time; a question at which the package hangs is passed over. */
function askNpm(name: string): Answers {
  const loader = new URL('../../../scripts/typescript.mjs', import.meta.url).href
  const script = fileURLToPath(new URL('./ask-npm.ts', import.meta.url))
  const answers: (Answer | null)[] = []
  while (answers.length < ALL.length) {
    const { stdout, error } = spawnSync(process.execPath, ['--import', loader, script, name, String(answers.length)], {
      encoding: 'utf8',
      timeout: PATIENCE_MS,
      killSignal: 'SIGKILL',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const lines = stdout.split('\n').filter(line => line !== '')
    answers.push(...lines.map(line => JSON.parse(line)))
    if (answers.length === ALL.length) break
    if (error === undefined) throw new Error(`${name} ended at ${ALL[answers.length]!.input}; its error is above`)
    answers.push('never ends')
  }
  return answers
}

/** One table a chapter for a terminal; `!` stands before what is wrong or missing. */
export function answersTable({ date, answers }: RecordedAnswers): string {
  const chapters = Object.entries(QUESTIONS).map(([chapter, questions]) => {
    const peers = [...new Set(questions.flatMap(({ input }) => Object.keys(answers[input]!)))]
    const columns: readonly Column[] = ['input', 'truth', ...peers].map(heading => ({ heading }))
    const rows = questions.map(question => [
      question.input,
      question.truth.map(digits).join(', '),
      ...peers.map(peer => {
        const answer = answers[question.input]![peer]
        if (answer === undefined) return ''
        const verdict = judge(question, answer)
        if (verdict === 'right') return digits(answer)
        return verdict === 'wrong' || verdict === 'missing' ? `! ${digits(answer)}` : `${digits(answer)} (${verdict})`
      }),
    ])
    return `${chapter}, ${date}\n${table(columns, rows)}`
  })
  return chapters.join('\n\n')
}

function digits(answer: Answer): string {
  return typeof answer === 'number' ? String(Number(answer.toPrecision(8))) : answer
}
