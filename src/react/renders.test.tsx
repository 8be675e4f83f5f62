import { act, render, renderHook, screen } from '@testing-library/react';
import { memo, Profiler, StrictMode, useEffect, useLayoutEffect } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { failing, sentence, wire, wireError } from '../../test/react/clerkWire.ts';
import {
  ClerkErrorProvider,
  type ClerkForm,
  ErrorSummary,
  FormError,
  useClerkError,
  useFieldError,
} from '../entry/react/index.ts';

let form: ClerkForm;
const rendered: string[] = [];
beforeEach(() => {
  rendered.length = 0;
});

function Input({ name }: { readonly name: string }) {
  rendered.push(name);
  const { inputProps, errorProps, messages } = useFieldError(name);
  return (
    <>
      <input aria-label={name} {...inputProps} />
      <p {...errorProps}>{messages}</p>
    </>
  );
}

/** What stands beside the inputs of a form, and renders again only for the form's errors. */
const Parts = memo(() => (
  <>
    <Profiler id="form error" onRender={(id) => void rendered.push(id)}>
      <FormError />
    </Profiler>
    <Profiler id="summary" onRender={(id) => void rendered.push(id)}>
      <ErrorSummary />
    </Profiler>
    <Input name="field_17" />
  </>
));

const names = Array.from({ length: 200 }, (_, index) => `field_${index}`);
function Form() {
  rendered.push('form');
  form = useClerkError();
  return (
    <ClerkErrorProvider form={form}>
      <Profiler id="form error" onRender={(id) => void rendered.push(id)}>
        <FormError />
      </Profiler>
      {names.map((name) => (
        <Input key={name} name={name} />
      ))}
    </ClerkErrorProvider>
  );
}

describe('when one error changes', () => {
  it('only its field renders again, of 200', () => {
    render(<Form />);
    rendered.length = 0;
    act(() => void form.capture(failing('form_param_nil', 'field_17')));
    expect(rendered).toEqual(['field_17']);
    rendered.length = 0;
    act(() => void form.capture(failing('form_param_nil', 'field_18')));
    expect(rendered.sort()).toEqual(['field_17', 'field_18']);
    rendered.length = 0;
    act(() => form.clearField('field_18'));
    expect(rendered).toEqual(['field_18']);
  });

  it('the same error again, which is announced again, renders its field alone', () => {
    render(<Form />);
    act(() => void form.capture(failing('form_param_nil', 'field_17')));
    rendered.length = 0;
    act(() => void form.capture(failing('form_param_nil', 'field_17')));
    expect(rendered).toEqual(['field_17']);
  });

  it('nothing renders again where a field without an error is edited, comes or goes', () => {
    function Page({ hasMore }: { readonly hasMore: boolean }) {
      form = useClerkError();
      return (
        <ClerkErrorProvider form={form}>
          <Parts />
          {hasMore && <Input name="more" />}
        </ClerkErrorProvider>
      );
    }
    const { rerender } = render(<Page hasMore={false} />);
    act(() => void form.capture(failing('form_param_nil', 'field_17')));
    rendered.length = 0;
    act(() => form.clearField('field_18'));
    for (const hasMore of [true, false]) rerender(<Page hasMore={hasMore} />);
    expect(rendered).toEqual(['more']);
  });

  it('mounting renders each field once, also below a summary', () => {
    function WithSummary() {
      form = useClerkError();
      return (
        <ClerkErrorProvider form={form}>
          <ErrorSummary />
          {names.map((name) => (
            <Input key={name} name={name} />
          ))}
        </ClerkErrorProvider>
      );
    }
    render(<WithSummary />);
    expect(rendered).toEqual(names);
  });
});

describe('the component that calls useClerkError', () => {
  it('gets the same functions in a new object, except fieldErrors', () => {
    const { result } = renderHook(() => {
      const form = useClerkError();
      return { form, failure: form.failure };
    });
    const before = result.current.form;
    act(() => void before.capture(failing('session_exists')));
    const after = result.current.form;
    expect(after).not.toBe(before);
    const names = ['capture', 'run', 'clear', 'clearField', 'formProps', 'fieldErrors'] as const;
    expect(names.filter((name) => after[name] !== before[name])).toEqual(['fieldErrors']);
  });

  it('renders again only for what it reads', async () => {
    const Submit = memo(({ form }: { readonly form: ClerkForm }) => (
      <button type="submit" disabled={form.pending}>
        Send
      </button>
    ));
    function WithButton() {
      rendered.push('form');
      form = useClerkError();
      return <Submit form={form} />;
    }
    render(<WithButton />);
    act(() => void form.capture(failing('form_param_nil', 'field_17')));
    expect(rendered).toEqual(['form']);
    let finish = () => {};
    act(() => void form.run(() => new Promise<void>((done) => (finish = done))));
    expect(screen.getByRole('button')).toBeDisabled();
    await act(async () => finish());
    expect(screen.getByRole('button')).toBeEnabled();
    expect(rendered).toEqual(['form', 'form', 'form']);
  });

  it('does not for an edit of a field that it does not read', () => {
    function Failure() {
      rendered.push('form');
      form = useClerkError();
      return <output>{form.failure?.kind}</output>;
    }
    render(<Failure />);
    act(() => void form.capture(failing('form_param_nil', 'field_17')));
    rendered.length = 0;
    act(() => form.clearField('field_17'));
    expect(rendered).toEqual([]);
  });

  it('does not when there is nothing to clear', async () => {
    function Failure() {
      rendered.push('form');
      form = useClerkError();
      return <output>{form.failure?.kind}</output>;
    }
    render(<Failure />);
    act(() => form.clear());
    await act(() => form.run(() => 'went well'));
    expect(rendered).toEqual(['form']);
  });
});

describe('reading', () => {
  const reads: readonly [string, (form: ClerkForm) => unknown][] = [
    ['pending', (form) => form.pending],
    ['failure', (form) => form.failure],
    ['formErrors', (form) => form.formErrors.length],
    ['fieldErrors', (form) => form.fieldErrors('password').length],
  ];
  const both = wire(wireError('form_password_pwned', 'password'), wireError('session_exists'));
  const fail = () => act(() => form.run(() => Promise.reject(both)));

  /** A form as in the README, whose handler, effects and render read what a test wants. */
  function Reading({ inRender, inEffect }: { inRender?: Read; inEffect?: Read }) {
    rendered.push('form');
    form = useClerkError();
    inRender?.(form);
    useLayoutEffect(() => void inEffect?.(form));
    useEffect(() => void inEffect?.(form));
    return (
      <ClerkErrorProvider form={form}>
        <FormError />
        {inEffect && <Effects inEffect={inEffect} form={form} />}
        <Input name="password" />
      </ClerkErrorProvider>
    );
  }
  type Read = (form: ClerkForm) => unknown;
  function Effects({ form, inEffect }: { form: ClerkForm; inEffect: Read }) {
    useLayoutEffect(() => void inEffect(form));
    useEffect(() => void inEffect(form));
    return null;
  }

  it.each(reads)('%s in a handler never renders the form again', async (_, read) => {
    render(<Reading />);
    const counts = [rendered.filter((name) => name === 'form').length];
    for (let submit = 0; submit < 3; submit++) {
      read(form);
      await fail();
      read(form);
      counts.push(rendered.filter((name) => name === 'form').length);
    }
    expect(counts).toEqual([1, 1, 1, 1]);
  });

  it.each(reads)('%s in effects never renders the form again', async (_, inEffect) => {
    render(<Reading inEffect={inEffect} />);
    await fail();
    expect(rendered.filter((name) => name === 'form')).toHaveLength(1);
  });

  it.each(reads)('%s in a render makes the form follow it', async (_, inRender) => {
    const seen: unknown[] = [];
    render(<Reading inRender={(form) => seen.push(inRender(form))} />);
    let stop: (reason: unknown) => void = () => {};
    const submit = () =>
      new Promise((_, reject) => {
        stop = reject;
      });
    // In two steps, because React 18 renders a change only at the end of a step.
    await act(async () => void form.run(submit));
    await act(async () => stop(both));
    act(() => form.clear());
    expect(new Set(seen).size).toBe(2);
    expect(seen.at(-1)).toBe(seen[0]);
  });

  it('a handler gets the current value, even from the form of an earlier render', async () => {
    render(<Reading />);
    const early = form;
    await fail();
    expect(early.failure?.errors).toHaveLength(2);
    expect(early.formErrors).toHaveLength(1);
    expect(early.fieldErrors('password')).toHaveLength(1);
  });

  // React's development tools read all enumerable members of each prop.
  it('reading all enumerable members follows nothing', async () => {
    const list = (form: ClerkForm) => {
      const names: string[] = [];
      for (const name in form) names.push(name, `${form[name as keyof ClerkForm]}`);
      return [...names, ...Object.keys(form), ...Object.values({ ...form }).map(String)];
    };
    render(<Reading inRender={list} />);
    expect(list(form)).toContain('run');
    for (const name of ['failure', 'pending', 'formErrors']) expect(list(form)).not.toContain(name);
    await fail();
    expect(rendered.filter((name) => name === 'form')).toHaveLength(1);
  });
});

describe('in StrictMode', () => {
  it('everything works, reports once, and warns of nothing', async () => {
    const warnings = vi.spyOn(console, 'error').mockImplementation(() => {});
    const onError = vi.fn();
    const initial = failing('form_param_nil', 'field_1') as never;
    function Strict() {
      form = useClerkError({ onError, initial });
      return (
        <ClerkErrorProvider form={form}>
          <ErrorSummary />
          <FormError data-testid="form-error" />
          <Input name="field_1" />
        </ClerkErrorProvider>
      );
    }
    render(
      <StrictMode>
        <Strict />
      </StrictMode>,
    );
    expect(screen.getByLabelText('field_1')).toBeInvalid();
    expect(screen.getByTestId('form-error')).toBeEmptyDOMElement();
    expect(onError).toHaveBeenCalledTimes(1);
    await act(() => form.run(() => Promise.reject(failing('session_exists'))));
    expect(screen.getByTestId('form-error')).toHaveTextContent(sentence('session_exists'));
    expect(onError).toHaveBeenCalledTimes(2);
    expect(warnings).not.toHaveBeenCalled();
    warnings.mockRestore();
  });
});
