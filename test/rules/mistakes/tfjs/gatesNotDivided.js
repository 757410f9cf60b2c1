import * as tf from "@tensorflow/tfjs";

const gates = tf.zeros([4, 96]);
const [i, f, g, o] = tf.split(gates, 5, 1);
//                   ^^^^^^^^^^^^^^^^^^^^^ error[shape-error]
const next = f.sigmoid().mul(i.sigmoid()).mul(g.tanh()).add(o);
