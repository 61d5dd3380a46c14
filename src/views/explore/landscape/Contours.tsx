import { useMemo } from 'react'
import { useFrame } from '../../plot/frame.ts'
import type { Bands, Ring } from './bands.ts'
import { shadeOf } from './shade.ts'
import css from './Landscape.module.css'

/** The bands of a map, darker upwards, and the lines between them. */
export function Contours({ field }: { readonly field: Bands }) {
  const { left, right, top, bottom } = useFrame()
  const { regions, holes, cell } = field
  const [width, height] = [right - left, bottom - top]
  const paths = useMemo(() => {
    const place = (x: number, y: number) => `${tenth(x * width)},${tenth(height - y * height)}`
    const pathOf = (rings: readonly Ring[]) =>
      rings.map((ring) => `M${ring.map(([x, y]) => place(x, y)).join('L')}Z`).join('')
    const half = cell / 2
    const crossed = holes
      .map(([x, y]) => `M${place(x - half, y - half)}L${place(x + half, y + half)}`)
      .join('')
    return { bands: [`M0,0H${width}V${height}H0Z`, ...regions.map(pathOf)], crossed }
  }, [regions, holes, cell, width, height])
  return (
    <g transform={`translate(${left} ${top})`}>
      {paths.bands.map((path, k) => (
        <path
          // a band has no identity but its place
          key={`${k}`}
          className={css['band']}
          style={shadeOf(k, regions.length)}
          d={path}
        />
      ))}
      <path className={css['crossed']} d={paths.crossed} />
    </g>
  )
}

const tenth = (pixel: number) => Math.round(pixel * 10) / 10
