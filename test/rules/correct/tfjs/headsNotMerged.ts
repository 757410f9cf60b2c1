import * as tf from "@tensorflow/tfjs";

class MultiHeadAttention {
  private readonly wq: tf.Variable;
  private readonly wk: tf.Variable;
  private readonly wv: tf.Variable;
  private readonly wo: tf.Variable;

  constructor(private readonly heads: number, private readonly width: number) {
    const make = () => tf.variable(tf.randomNormal([width, width], 0, 0.02));
    [this.wq, this.wk, this.wv, this.wo] = [make(), make(), make(), make()];
  }

  private split(x: tf.Tensor): tf.Tensor {
    const [batch, time] = x.shape as [number, number];
    return x.reshape([batch, time, this.heads, this.width / this.heads]).transpose([0, 2, 1, 3]);
  }

  private project(x: tf.Tensor, w: tf.Variable): tf.Tensor {
    const [batch, time] = x.shape as [number, number];
    return x.reshape([batch * time, this.width]).matMul(w as unknown as tf.Tensor2D).reshape([batch, time, this.width]);
  }

  forward(x: tf.Tensor): tf.Tensor {
    return tf.tidy(() => {
      const [q, k, v] = [this.wq, this.wk, this.wv].map((w) => this.split(this.project(x, w))) as [tf.Tensor, tf.Tensor, tf.Tensor];
      const weights = tf.softmax(tf.matMul(q, k, false, true).div(Math.sqrt(this.width / this.heads)));
      const [batch, , time] = q.shape as [number, number, number];
      const merged = tf.matMul(weights, v).transpose([0, 2, 1, 3]).reshape([batch, time, this.width]);
      return this.project(merged, this.wo);
    });
  }
}

const attention = new MultiHeadAttention(4, 32);
attention.forward(tf.randomNormal([2, 10, 32]));
