import { derivationOf, notesOf, type Notes } from '../../derivation/kit/tell.ts'
import type { Derivation } from '../../derivation/lesson.ts'
import type { Options } from '../../derivation/options.ts'
import { allCounts, branchRatio, channelsOf, ratioOf } from './counts.ts'
import { figureOf } from './figure.ts'
import { channelsId, countId, ratioId } from './ids.ts'
import { KIT } from './kit.ts'
import {
  channelsName,
  channelsTex,
  countName,
  countTex,
  LEGEND,
  ratioName,
  ratioTex,
} from './names.ts'
import type { InceptionParams } from './params.ts'
import { BRANCHES, COUNTS, MODULES } from './parts.ts'
import { stepsOf } from './steps.ts'
import { tablesOf } from './tables.ts'

export function derive(params: InceptionParams, options: Options): Derivation {
  const notes = notesOf(KIT, params)
  noteCounts(notes, params)
  noteChannels(notes, params)
  return derivationOf(KIT, params, options, {
    notes,
    steps: stepsOf(params),
    figure: figureOf(),
    tables: tablesOf(),
    legend: LEGEND,
    arrays: MODULES.map((module) => ({
      id: module,
      cells: COUNTS.map((count) => countId(count, module)),
    })),
  })
}

function noteCounts({ note }: Notes, params: InceptionParams): void {
  for (const [part, own] of allCounts(params))
    for (const count of COUNTS)
      note(countId(count, part), own[count], countTex(count, part), countName(count, part))
  for (const count of ['P', 'M'] as const)
    note(ratioId(count), ratioOf(params, count), ratioTex(count), ratioName(count))
  for (const branch of BRANCHES)
    note(ratioId(branch), branchRatio(params, branch), ratioTex(branch), ratioName(branch))
}

function noteChannels({ note }: Notes, params: InceptionParams): void {
  const channels = channelsOf(params)
  for (const module of MODULES)
    note(channelsId(module), channels[module], channelsTex(module), channelsName(module))
}
