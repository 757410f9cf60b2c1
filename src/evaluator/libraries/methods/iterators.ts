import { Unknown } from "../../../arithmetic/unknown";
import { pull } from "../../containers/cursors";
import { complain } from "../../frame";
import { Iterator, type Pulled } from "../../iterator";
import { Raised } from "../../raised";
import { ClassValue, Instance, type Value } from "../../values";
import { type NativeCall, type NativeFunction, natives } from "../native";

/** A step of an iterator as a method's result; the end raises. */
function given(call: NativeCall, pulled: Pulled): Value {
  if (pulled === undefined) return complain(call.frame, call.at, "value", "StopIteration", "");
  return pulled instanceof Unknown ? pulled : pulled[0];
}

/** A method of generators, which iterators of other kinds do not have. */
function ofGenerator(run: (call: NativeCall, self: Iterator) => Value): NativeFunction {
  return (call) => {
    const [self] = call.positional;
    return self instanceof Iterator && self.coroutine
      ? run(call, self)
      : new Unknown("it is not a generator that can be followed");
  };
}

/** The methods of iterators and generators. */
export const iterators = natives({
  __iter__: ({ positional: [self = null] }) => self,
  __next__: (call) => {
    const [self] = call.positional;
    return self instanceof Iterator ? given(call, pull(call.frame, self)) : new Unknown("it is no iterator");
  },
  send: ofGenerator((call, self) => given(call, self.coroutine?.next(call.positional[1] ?? null))),
  throw: ofGenerator((call, self) => {
    const error = call.positional[1] ?? null;
    const cls = error instanceof Instance ? error.cls : error;
    const name = cls instanceof ClassValue ? cls.name : "Exception";
    return given(call, self.coroutine?.throw(new Raised(name, "", call.at, error)));
  }),
  close: ofGenerator((_call, self) => {
    self.coroutine?.close();
    self.cursor = undefined;
    return null;
  }),
});
