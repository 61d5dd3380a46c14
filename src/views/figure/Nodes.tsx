import { Bias } from './Bias.tsx'
import { labelFace } from './label-face.ts'
import { nodeFace } from './node-face.ts'
import { isSeenDead } from './sight.ts'
import { Node } from './Node.tsx'
import { sayBias, sayNode } from './spoken.ts'
import { useVoice, type View } from './view.ts'

export function Nodes({ graph, plan, sight, focus, current }: View) {
  const voice = useVoice(sight)
  return (
    <g>
      {graph.nodes.map((node) => {
        const place = plan.nodes.get(node.ref)
        if (!place) return null
        const { bias } = node
        const lines = bias && place.bias && place.bias.height > 1.7 * plan.text ? 2 : 1
        return (
          <g key={node.ref}>
            <Node
              {...nodeFace(sight, node, place)}
              place={place}
              kind={node.kind}
              sign={node.sign}
              signalSign={node.signal?.sign}
              curve={place.curve ? node.curve : undefined}
              dead={isSeenDead(sight, node) ? voice.words.dead : ''}
              pair={node.values.length > 1}
              on={focus.has(node.ref)}
              tabbable={node.ref === current}
              name={sayNode(voice, node)}
            />
            {bias && place.bias && (
              <Bias
                {...labelFace(
                  sight,
                  { ...bias, value: bias.quantity },
                  place.bias.width / plan.text,
                  lines,
                )}
                id={bias.ref}
                sign={bias.sign}
                place={place.bias}
                lines={lines}
                text={Math.max(13, plan.text - 1)}
                on={focus.has(bias.ref)}
                tabbable={bias.ref === current}
                name={sayBias(voice, bias)}
              />
            )}
          </g>
        )
      })}
    </g>
  )
}
