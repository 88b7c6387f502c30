/** The few drawings of the pane, kept here so that no icon package is needed. 16 × 16, in the text's colour. */
interface IconProps {
  readonly className?: string;
}

function Icon({ path, className }: IconProps & { readonly path: string }) {
  return (
    <svg
      className={className}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}

export const CheckIcon = (props: IconProps) => <Icon path="M3.5 8.5l3 3 6-7" {...props} />;

export const RefreshIcon = (props: IconProps) => (
  <Icon path="M13 8a5 5 0 1 1-1.5-3.6M13 2.5V5h-2.5" {...props} />
);

export const CloseIcon = (props: IconProps) => <Icon path="M4 4l8 8M12 4l-8 8" {...props} />;

export const SheetIcon = (props: IconProps) => (
  <Icon path="M2.5 3.5h11v9h-11zM2.5 6.5h11M6.5 6.5v6" {...props} />
);

export const HiddenIcon = (props: IconProps) => (
  <Icon
    path="M2.5 2.5l11 11M6.6 6.7a2 2 0 0 0 2.8 2.8M4.3 4.6C3 5.5 2.1 6.7 1.5 8c1.1 2.6 3.5 4.5 6.5 4.5 1.2 0 2.3-.3 3.2-.8M7 3.6c.3 0 .7-.1 1-.1 3 0 5.4 1.900 6.500 4.500-.3.7-.8 1.400-1.300 2"
    {...props}
  />
);

export const FileIcon = (props: IconProps) => (
  <Icon path="M4 1.8h5l3 3v9.400H4zM9 1.800v3h3" {...props} />
);
