/** The golden records of `mbg_nbd`, and of the CNBD-k models where k = 1: they are BG/NBD and MBG/NBD then. */
import { bgNbd, mbgNbd } from '../../src/lifetime/index.js'
import { betaGeometricRecords } from './beta-geometric.js'
import type { Adapter } from './support.js'
import { testFamilies } from './support.js'

const modified = betaGeometricRecords(mbgNbd).adapters
const plain = betaGeometricRecords(bgNbd).adapters
const rest: Adapter = { family: /./, answer: () => ({ notCovered: 'regular purchases, k > 1' }) }

testFamilies('clv.json', 'mbg_nbd', modified)
testFamilies('clv.json', 'mbgnbd', modified)
testFamilies('clv.json', 'mbgcnbd', modified)
testFamilies('clv.json', 'mbg_cnbd_k', [...modified, rest])
testFamilies('clv.json', 'bgcnbd', plain)
testFamilies('clv.json', 'bg_cnbd_k', [...plain, rest])
