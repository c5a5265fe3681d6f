import { expect, it } from 'vitest'
import { clientStream, type RandomStream } from '../../src/model/index.js'
import frozen from './streams.json' with { type: 'json' }

const draws = (stream: RandomStream) => [stream(), stream(), stream(), stream()]

it('draws the same numbers for a client as ever', () => {
  expect({
    'seed 42, client c-17': draws(clientStream(42, 'c-17')),
    'seed 42, client 17': draws(clientStream(42, 17)),
    'seed 42, client "17"': draws(clientStream(42, '17')),
  }).toEqual(frozen)
})
