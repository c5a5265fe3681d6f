import { expect, it } from 'vitest'
import { clientStream, LARGEST_SEED, type RandomStream, randomStream } from '../../src/model/index.js'
import frozen from './streams.json' with { type: 'json' }

const draws = (stream: RandomStream) => [stream(), stream(), stream(), stream()]

it('draws the same numbers for a seed and for a client as ever', () => {
  expect({
    'seed 42, client c-17': draws(clientStream(42, 'c-17')),
    'seed 42, client 17': draws(clientStream(42, 17)),
    'seed 42, client "17"': draws(clientStream(42, '17')),
    'seed 0': draws(randomStream(0)),
    'seed 42': draws(randomStream(42)),
    'seed 42, stream 1': draws(randomStream(42, 1)),
    'seed 42, stream 3': draws(randomStream(42, 3)),
    [`seed ${LARGEST_SEED}`]: draws(randomStream(LARGEST_SEED)),
  }).toEqual(frozen)
})
