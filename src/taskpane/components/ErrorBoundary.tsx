import { Component, type ErrorInfo, type ReactNode } from 'react';
import type { PanePlatform } from '../environment';
import type { PaneTexts } from '../texts';

interface ErrorBoundaryProps {
  readonly texts: PaneTexts['error'];
  readonly platform: PanePlatform;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly details: string | null;
  readonly isCopied: boolean;
}

/** Keeps the pane alive when a part of it fails: says so, lets people copy the details and go on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { details: null, isCopied: false };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { details, isCopied: false };
  }

  override componentDidCatch(_error: unknown, { componentStack }: ErrorInfo): void {
    this.setState(({ details }) => ({ details: `${details ?? ''}\n${componentStack ?? ''}` }));
  }

  override render(): ReactNode {
    const { texts, platform, children } = this.props;
    const { details, isCopied } = this.state;
    if (details === null) return children;
    // Plain elements only: whatever failed may have been the library.
    return (
      <section className="failure" role="alert">
        <h2>{texts.title}</h2>
        <p>{texts.body}</p>
        <p>
          <button type="button" onClick={() => this.setState({ details: null })}>
            {texts.retry}
          </button>{' '}
          <button
            type="button"
            onClick={() => void platform.copy(details).then((done) => this.setState({ isCopied: done }))}
          >
            {isCopied ? texts.copied : texts.copy}
          </button>
        </p>
        <pre tabIndex={0} aria-label={texts.details}>
          {details}
        </pre>
      </section>
    );
  }
}
