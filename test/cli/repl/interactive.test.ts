import { once } from 'node:events'
import type { REPLServer } from 'node:repl'
import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { startRepl } from '../../../src/cli/repl/interactive.js'
import { enterScope } from '../../../src/cli/repl/run-repl.js'
import { sample } from '../../../src/cli/repl/scope.js'

enterScope(sample())

function begin(): { readonly server: REPLServer; readonly type: (text: string) => void; readonly said: () => string } {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const server = startRepl({ input, output, terminal: false })
  let said = ''
  output.on('data', text => {
    said += String(text)
  })
  return { server, type: text => void input.write(text), said: () => said }
}

it('answers in order, waits for what is not finished, and says faults in one line', async () => {
  const { server, type, said } = begin()
  type("await new Promise(done => setTimeout(() => done('late'), 20))\n[1,\n2]\nundefined\nbgNbdd\n_\n")
  while (!/Did you mean.*\n> \[ 1, 2 \]\n> $/.test(said())) await once(server.output, 'data')
  expect(said()).toContain("'late'\n")
  expect(said().indexOf("'late'")).toBeLessThan(said().indexOf('[ 1, 2 ]'))
  expect(said()).toContain('ReferenceError: bgNbdd is not defined. Did you mean bgNbd?\n')
  expect(said()).not.toContain('Uncaught')
  server.close()
})

it('completes the verbs of a model', async () => {
  const { server } = begin()
  const verbs = await new Promise<readonly string[]>((done, fail) => {
    server.completer('bgNbd.prob', (error, [found] = [[], '']) => (error ? fail(error) : done(found)))
  })
  expect(verbs.filter(name => name !== '')).toEqual(['bgNbd.probabilityAlive', 'bgNbd.probabilityAliveAfter'])
  server.close()
})

it('ends with its input', async () => {
  const { server, type } = begin()
  const exit = once(server, 'exit')
  type('.exit\n')
  expect(await exit).toEqual([])
})
