import { editingOf } from '../../derivation/kit/editing.ts'
import { KIT } from './kit.ts'

export const editing = editingOf(KIT)
