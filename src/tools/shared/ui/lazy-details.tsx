import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** A part that is fetched when it is first opened: `children` gets the module that `load` brings. */
export interface LazyDetailsProps<Module> {
  readonly class: string;
  readonly summary: ComponentChildren;
  readonly load: () => Promise<Module>;
  readonly onFail: () => void;
  readonly children: (module: Module) => ComponentChildren;
}

export function LazyDetails<Module>(props: LazyDetailsProps<Module>) {
  const { class: name, summary, load, onFail, children } = props;
  const [module, setModule] = useState<Module>();
  const open = () => {
    if (!module) load().then((loaded) => setModule(() => loaded), onFail);
  };
  return (
    <details class={name} onToggle={open}>
      <summary>{summary}</summary>
      {module && children(module)}
    </details>
  );
}
