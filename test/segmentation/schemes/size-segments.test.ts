import { expect, it } from 'vitest'
import { sizeSegments } from '../../../src/segmentation/schemes/size-segments.js'

it('asks a lower margin the larger the client is', () => {
  const margins = Object.values(sizeSegments()).map(
    ({ treatment }) => ({ marginBasisPoints: 0, ...treatment }).marginBasisPoints,
  )
  expect(margins).toEqual([80, 40, 0, -20])
})
