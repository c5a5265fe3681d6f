/** The golden records of `mbg_nbd`. */
import { mbgNbd } from '../../src/lifetime/index.js'
import { betaGeometricRecords } from './beta-geometric.js'
import { testFamilies } from './support.js'

testFamilies('clv.json', 'mbg_nbd', betaGeometricRecords(mbgNbd).adapters)
