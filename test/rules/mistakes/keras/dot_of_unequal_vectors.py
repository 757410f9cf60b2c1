from tensorflow.keras.layers import Dot, Embedding, Flatten, Input
from tensorflow.keras.models import Model

n_users, n_movies = 1000, 5000

user = Input(shape=(1,))
u = Flatten()(Embedding(n_users, 50)(user))
movie = Input(shape=(1,))
m = Flatten()(Embedding(n_movies, 64)(movie))
score = Dot(axes=1)([u, m])
#       ^^^^^^^^^^^^^^^^^^^ error[shape-error]
model = Model([user, movie], score)
