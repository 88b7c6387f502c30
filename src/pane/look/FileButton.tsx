import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef, type ChangeEvent } from 'react';

export interface FileButtonProps extends Pick<ButtonProps, 'appearance' | 'disabled' | 'icon'> {
  readonly label: string;
  /** As a file field takes it: `.json,application/json`. */
  readonly accept: string;
  readonly title?: string;
  readonly onFile: (file: File) => void;
}

/** A button that asks for one file. */
export function FileButton({ label, accept, onFile, ...button }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const onChange = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    if (file !== undefined) onFile(file);
    // The same file, mended and chosen again, must count as a change.
    event.target.value = '';
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={onChange}
      />
      <Button size="small" {...button} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
