import { Component, type ReactNode } from 'react';
import type { Locale } from '../../messages';
import { Stopped } from './Stopped';

interface CrashGuardProps {
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** A mistake of ours in drawing the pane must not leave an empty one. */
export class CrashGuard extends Component<CrashGuardProps, { readonly crashed: boolean }> {
  override readonly state = { crashed: false };

  static getDerivedStateFromError(): { readonly crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    return <Stopped reason="crashed" locale={this.props.locale} />;
  }
}
