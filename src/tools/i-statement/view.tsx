import { Builder, type BuilderProps } from './builder.tsx';

export interface IStatementViewProps extends Omit<BuilderProps, 'loadPractice'> {
  /** Whether worked examples can be opened below: on the tool's own page. */
  readonly hasPractice?: boolean;
}

const loadPractice = () => import('./practice.tsx');

export function IStatementView({ hasPractice = false, ...rest }: IStatementViewProps) {
  return <Builder {...rest} loadPractice={hasPractice ? loadPractice : undefined} />;
}
