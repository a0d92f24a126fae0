/** The doodles behind a chat: a pattern of our own drawing, in the stage's doodle colour. */
import { useId } from 'react'

export function Wallpaper() {
  const id = useId()
  return (
    <svg aria-hidden className="pointer-events-none absolute inset-0 size-full text-(--wa-doodle)">
      <defs>
        <pattern id={id} width="148" height="132" patternUnits="userSpaceOnUse">
          <g fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round">
            <path d="M12 18h20a4 4 0 0 1 4 4v10a4 4 0 0 1-4 4H21l-6 5v-5h-3a4 4 0 0 1-4-4V22a4 4 0 0 1 4-4zM16 25h13M16 30h8" />
            <path d="M62 14l5 9 10 1-7 7 2 10-10-5-9 5 2-10-7-7 9-1z" />
            <path d="M104 16h24v18h-24zM104 17l12 10 12-10" />
            <path d="M20 66c6-9 20-9 26 0-6 9-20 9-26 0zM33 62a4 4 0 1 1 0 8 4 4 0 0 1 0-8z" />
            <path d="M74 58v20M74 58l14-4v19M71 78a3.5 3 0 1 0 3-3M85 73a3.5 3 0 1 0 3-3" />
            <path d="M112 56a11 11 0 1 1 0 22 11 11 0 0 1 0-22zM112 61v6l4 3" />
            <path d="M14 104l8-10 7 8 5-5 8 10zM12 90h32v24H12z" />
            <path d="M66 96c0-6 9-8 11-1 2-7 11-5 11 1 0 7-11 13-11 13s-11-6-11-13z" />
            <path d="M118 94l-7 7a5 5 0 0 0 7 7l3-3M115 104l7-7a5 5 0 0 1 7 7l-4 4" />
            <path d="M54 48h6M57 45v6M96 88h5M136 44a2 2 0 1 1 0 4M4 58h5M52 120a2 2 0 1 1 0 4M100 124l4-4M140 122h4" />
          </g>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  )
}
