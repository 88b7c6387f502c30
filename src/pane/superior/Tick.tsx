export interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onTick: (on: boolean) => void;
}

/** Something to agree to, in the browser's own box. */
export function Tick({ label, onTick, ...box }: TickProps) {
  return (
    <label>
      <input type="checkbox" {...box} onChange={({ target }) => onTick(target.checked)} /> {label}
    </label>
  );
}
