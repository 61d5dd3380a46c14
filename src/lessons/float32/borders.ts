import { bordersOf } from '../../format/parameters.ts'
import { ABOUT } from './about.ts'
import { KIT } from './kit.ts'

export const borders = bordersOf(ABOUT.id, KIT)
