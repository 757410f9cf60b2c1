// biome-ignore-all format: made by test/oracle/keras_builders.py

/** What Keras 3.15.1 builds; see `keras.ts` for the form. */
export const CONFIGURATIONS = `
["InputLayer",{}]
["Normalization",{"axis":[-1],"mean":[123.675,116.28,103.53],"variance":[3409.9760250000004,3262.6944000000003,3291.890625]}]
["Sequential",[["convnext_base_stem_conv","Conv2D",{"filters":128,"kernel_size":4,"strides":4}],["convnext_base_stem_layernorm","LayerNormalization",{"axis":[-1]}]]]
["Conv2D",{"filters":128,"groups":128,"kernel_size":7,"padding":"same"}]
["LayerNormalization",{"axis":[-1]}]
["Dense",{"units":512}]
["Activation",{"activation":"gelu"}]
["Dense",{"units":128}]
["LayerScale",{"init_values":1e-06,"projection_dim":128}]
["Activation",{"activation":"linear"}]
["+",{}]
["Sequential",[["convnext_base_downsampling_layernorm_0","LayerNormalization",{"axis":[-1]}],["convnext_base_downsampling_conv_0","Conv2D",{"filters":256,"kernel_size":2,"strides":2}]]]
["Conv2D",{"filters":256,"groups":256,"kernel_size":7,"padding":"same"}]
["Dense",{"units":1024}]
["Dense",{"units":256}]
["LayerScale",{"init_values":1e-06,"projection_dim":256}]
["Sequential",[["convnext_base_downsampling_layernorm_1","LayerNormalization",{"axis":[-1]}],["convnext_base_downsampling_conv_1","Conv2D",{"filters":512,"kernel_size":2,"strides":2}]]]
["Conv2D",{"filters":512,"groups":512,"kernel_size":7,"padding":"same"}]
["Dense",{"units":2048}]
["LayerScale",{"init_values":1e-06,"projection_dim":512}]
["Sequential",[["convnext_base_downsampling_layernorm_2","LayerNormalization",{"axis":[-1]}],["convnext_base_downsampling_conv_2","Conv2D",{"filters":1024,"kernel_size":2,"strides":2}]]]
["Conv2D",{"filters":1024,"groups":1024,"kernel_size":7,"padding":"same"}]
["Dense",{"units":4096}]
["LayerScale",{"init_values":1e-06,"projection_dim":1024}]
["GlobalAveragePooling2D",{}]
["Dense",{"activation":"A","units":"K"}]
["Sequential",[["convnext_small_stem_conv","Conv2D",{"filters":96,"kernel_size":4,"strides":4}],["convnext_small_stem_layernorm","LayerNormalization",{"axis":[-1]}]]]
["Conv2D",{"filters":96,"groups":96,"kernel_size":7,"padding":"same"}]
["Dense",{"units":384}]
["Dense",{"units":96}]
["LayerScale",{"init_values":1e-06,"projection_dim":96}]
["Sequential",[["convnext_small_downsampling_layernorm_0","LayerNormalization",{"axis":[-1]}],["convnext_small_downsampling_conv_0","Conv2D",{"filters":192,"kernel_size":2,"strides":2}]]]
["Conv2D",{"filters":192,"groups":192,"kernel_size":7,"padding":"same"}]
["Dense",{"units":768}]
["Dense",{"units":192}]
["LayerScale",{"init_values":1e-06,"projection_dim":192}]
["Sequential",[["convnext_small_downsampling_layernorm_1","LayerNormalization",{"axis":[-1]}],["convnext_small_downsampling_conv_1","Conv2D",{"filters":384,"kernel_size":2,"strides":2}]]]
["Conv2D",{"filters":384,"groups":384,"kernel_size":7,"padding":"same"}]
["Dense",{"units":1536}]
["LayerScale",{"init_values":1e-06,"projection_dim":384}]
["Sequential",[["convnext_small_downsampling_layernorm_2","LayerNormalization",{"axis":[-1]}],["convnext_small_downsampling_conv_2","Conv2D",{"filters":768,"kernel_size":2,"strides":2}]]]
["Conv2D",{"filters":768,"groups":768,"kernel_size":7,"padding":"same"}]
["Dense",{"units":3072}]
["LayerScale",{"init_values":1e-06,"projection_dim":768}]
["Sequential",[["convnext_tiny_stem_conv","Conv2D",{"filters":96,"kernel_size":4,"strides":4}],["convnext_tiny_stem_layernorm","LayerNormalization",{"axis":[-1]}]]]
["Sequential",[["convnext_tiny_downsampling_layernorm_0","LayerNormalization",{"axis":[-1]}],["convnext_tiny_downsampling_conv_0","Conv2D",{"filters":192,"kernel_size":2,"strides":2}]]]
["Sequential",[["convnext_tiny_downsampling_layernorm_1","LayerNormalization",{"axis":[-1]}],["convnext_tiny_downsampling_conv_1","Conv2D",{"filters":384,"kernel_size":2,"strides":2}]]]
["Sequential",[["convnext_tiny_downsampling_layernorm_2","LayerNormalization",{"axis":[-1]}],["convnext_tiny_downsampling_conv_2","Conv2D",{"filters":768,"kernel_size":2,"strides":2}]]]
["ZeroPadding2D",{"padding":3}]
["Conv2D",{"filters":64,"kernel_size":7,"strides":2,"use_bias":false}]
["BatchNormalization",{}]
["Activation",{"activation":"relu"}]
["ZeroPadding2D",{}]
["MaxPooling2D",{"pool_size":3,"strides":2}]
["Conv2D",{"filters":128,"kernel_size":1,"use_bias":false}]
["Conv2D",{"filters":32,"kernel_size":3,"padding":"same","use_bias":false}]
["Concatenate",{"axis":3}]
["AveragePooling2D",{"pool_size":2,"strides":2}]
["Conv2D",{"filters":256,"kernel_size":1,"use_bias":false}]
["Conv2D",{"filters":512,"kernel_size":1,"use_bias":false}]
["Conv2D",{"filters":640,"kernel_size":1,"use_bias":false}]
["Conv2D",{"filters":896,"kernel_size":1,"use_bias":false}]
["Rescaling",{"scale":0.00392156862745098}]
["Normalization",{"axis":[3]}]
["Rescaling",{"scale":[2.0896918976428642,2.1128856368212916,2.1081851067789197]}]
["ZeroPadding2D",{"padding":"for 3"}]
["Conv2D",{"filters":32,"kernel_size":3,"strides":2,"use_bias":false}]
["Activation",{"activation":"silu"}]
["DepthwiseConv2D",{"kernel_size":3,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,32]}]
["Conv2D",{"activation":"silu","filters":8,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":32,"kernel_size":1,"padding":"same"}]
["Multiply",{}]
["Conv2D",{"filters":16,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":96,"kernel_size":1,"padding":"same","use_bias":false}]
["DepthwiseConv2D",{"kernel_size":3,"strides":2,"use_bias":false}]
["Reshape",{"target_shape":[1,1,96]}]
["Conv2D",{"activation":"silu","filters":4,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":96,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":24,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":144,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,144]}]
["Conv2D",{"activation":"silu","filters":6,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":144,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.025}]
["Add",{}]
["ZeroPadding2D",{"padding":"for 5"}]
["DepthwiseConv2D",{"kernel_size":5,"strides":2,"use_bias":false}]
["Conv2D",{"filters":40,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":240,"kernel_size":1,"padding":"same","use_bias":false}]
["DepthwiseConv2D",{"kernel_size":5,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,240]}]
["Conv2D",{"activation":"silu","filters":10,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":240,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.05}]
["Conv2D",{"filters":80,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":480,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,480]}]
["Conv2D",{"activation":"silu","filters":20,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":480,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.07500000000000001}]
["Dropout",{"rate":0.08750000000000001}]
["Conv2D",{"filters":112,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":672,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,672]}]
["Conv2D",{"activation":"silu","filters":28,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":672,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.1125}]
["Dropout",{"rate":0.125}]
["Conv2D",{"filters":192,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":1152,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,1152]}]
["Conv2D",{"activation":"silu","filters":48,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":1152,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.15000000000000002}]
["Dropout",{"rate":0.1625}]
["Dropout",{"rate":0.17500000000000002}]
["Conv2D",{"filters":320,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":1280,"kernel_size":1,"padding":"same","use_bias":false}]
["Dropout",{"rate":0.2}]
["Reshape",{"target_shape":[1,1,16]}]
["Conv2D",{"activation":"sigmoid","filters":16,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.008695652173913044}]
["Dropout",{"rate":0.026086956521739136}]
["Dropout",{"rate":0.034782608695652174}]
["Dropout",{"rate":0.05217391304347827}]
["Dropout",{"rate":0.06086956521739131}]
["Dropout",{"rate":0.0782608695652174}]
["Dropout",{"rate":0.08695652173913043}]
["Dropout",{"rate":0.09565217391304348}]
["Dropout",{"rate":0.11304347826086956}]
["Dropout",{"rate":0.12173913043478261}]
["Dropout",{"rate":0.13043478260869565}]
["Dropout",{"rate":0.14782608695652175}]
["Dropout",{"rate":0.1565217391304348}]
["Dropout",{"rate":0.16521739130434784}]
["Dropout",{"rate":0.17391304347826086}]
["Conv2D",{"filters":1920,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,1920]}]
["Conv2D",{"activation":"silu","filters":80,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":1920,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.19130434782608696}]
["Conv2D",{"filters":48,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":288,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,288]}]
["Conv2D",{"activation":"silu","filters":12,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":288,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":88,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":528,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,528]}]
["Conv2D",{"activation":"silu","filters":22,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":528,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":120,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":720,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,720]}]
["Conv2D",{"activation":"silu","filters":30,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":720,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":208,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":1248,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,1248]}]
["Conv2D",{"activation":"silu","filters":52,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":1248,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":352,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":2112,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,2112]}]
["Conv2D",{"activation":"silu","filters":88,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":2112,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":1408,"kernel_size":1,"padding":"same","use_bias":false}]
["Dropout",{"rate":0.3}]
["Conv2D",{"filters":40,"kernel_size":3,"strides":2,"use_bias":false}]
["Reshape",{"target_shape":[1,1,40]}]
["Conv2D",{"activation":"sigmoid","filters":40,"kernel_size":1,"padding":"same"}]
["Reshape",{"target_shape":[1,1,24]}]
["Conv2D",{"activation":"sigmoid","filters":24,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.007692307692307693}]
["Conv2D",{"filters":32,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,192]}]
["Conv2D",{"activation":"sigmoid","filters":192,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.02307692307692308}]
["Dropout",{"rate":0.03076923076923077}]
["Dropout",{"rate":0.04615384615384616}]
["Dropout",{"rate":0.05384615384615385}]
["ZeroPadding2D",{"padding":[[0,1],[0,1]]}]
["Conv2D",{"filters":576,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,576]}]
["Conv2D",{"activation":"silu","filters":24,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":576,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.06923076923076923}]
["Dropout",{"rate":0.07692307692307693}]
["Dropout",{"rate":0.08461538461538462}]
["Dropout",{"rate":0.09230769230769233}]
["Conv2D",{"filters":136,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":816,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,816]}]
["Conv2D",{"activation":"silu","filters":34,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":816,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.1076923076923077}]
["Dropout",{"rate":0.11538461538461539}]
["Dropout",{"rate":0.12307692307692308}]
["Dropout",{"rate":0.13076923076923078}]
["Conv2D",{"filters":232,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":1392,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,1392]}]
["Conv2D",{"activation":"silu","filters":58,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":1392,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.14615384615384616}]
["Dropout",{"rate":0.15384615384615385}]
["Dropout",{"rate":0.16153846153846155}]
["Dropout",{"rate":0.16923076923076924}]
["Dropout",{"rate":0.17692307692307693}]
["Conv2D",{"filters":384,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":2304,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,2304]}]
["Conv2D",{"activation":"silu","filters":96,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":2304,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.19230769230769232}]
["Conv2D",{"filters":1536,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":48,"kernel_size":3,"strides":2,"use_bias":false}]
["Reshape",{"target_shape":[1,1,48]}]
["Conv2D",{"activation":"sigmoid","filters":48,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.00625}]
["Dropout",{"rate":0.018750000000000003}]
["Dropout",{"rate":0.03125}]
["Conv2D",{"filters":56,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":336,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,336]}]
["Conv2D",{"activation":"silu","filters":14,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":336,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.043750000000000004}]
["Dropout",{"rate":0.05625}]
["Dropout",{"rate":0.06875}]
["Dropout",{"rate":0.08125}]
["Dropout",{"rate":0.09375}]
["Conv2D",{"filters":160,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":960,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,960]}]
["Conv2D",{"activation":"silu","filters":40,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":960,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.10625000000000001}]
["Dropout",{"rate":0.11875000000000001}]
["Dropout",{"rate":0.13125}]
["ZeroPadding2D",{"padding":[[1,2],[1,2]]}]
["Conv2D",{"filters":272,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":1632,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,1632]}]
["Conv2D",{"activation":"silu","filters":68,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":1632,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.14375000000000002}]
["Dropout",{"rate":0.15625}]
["Dropout",{"rate":0.16875}]
["Dropout",{"rate":0.18125000000000002}]
["Conv2D",{"filters":448,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":2688,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,2688]}]
["Conv2D",{"activation":"silu","filters":112,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":2688,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.19375}]
["Conv2D",{"filters":1792,"kernel_size":1,"padding":"same","use_bias":false}]
["Dropout",{"rate":0.4}]
["Dropout",{"rate":0.005128205128205128}]
["Dropout",{"rate":0.010256410256410256}]
["Dropout",{"rate":0.020512820512820513}]
["Dropout",{"rate":0.02564102564102564}]
["Dropout",{"rate":0.030769230769230774}]
["Dropout",{"rate":0.0358974358974359}]
["Conv2D",{"filters":64,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,384]}]
["Conv2D",{"activation":"silu","filters":16,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":384,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.046153846153846156}]
["Dropout",{"rate":0.05128205128205128}]
["Dropout",{"rate":0.05641025641025642}]
["Dropout",{"rate":0.06153846153846155}]
["Conv2D",{"filters":128,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":768,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,768]}]
["Conv2D",{"activation":"silu","filters":32,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":768,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.0717948717948718}]
["Dropout",{"rate":0.08205128205128205}]
["Dropout",{"rate":0.08717948717948719}]
["Dropout",{"rate":0.09230769230769231}]
["Dropout",{"rate":0.09743589743589744}]
["Conv2D",{"filters":176,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":1056,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,1056]}]
["Conv2D",{"activation":"silu","filters":44,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":1056,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.11282051282051284}]
["Dropout",{"rate":0.11794871794871796}]
["Dropout",{"rate":0.1230769230769231}]
["Dropout",{"rate":0.1282051282051282}]
["Dropout",{"rate":0.13333333333333333}]
["Conv2D",{"filters":304,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":1824,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,1824]}]
["Conv2D",{"activation":"silu","filters":76,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":1824,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.1435897435897436}]
["Dropout",{"rate":0.14871794871794874}]
["Dropout",{"rate":0.158974358974359}]
["Dropout",{"rate":0.1641025641025641}]
["Dropout",{"rate":0.17435897435897438}]
["Dropout",{"rate":0.1794871794871795}]
["Conv2D",{"filters":512,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":3072,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,3072]}]
["Conv2D",{"activation":"silu","filters":128,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":3072,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.18974358974358976}]
["Dropout",{"rate":0.19487179487179487}]
["Conv2D",{"filters":2048,"kernel_size":1,"padding":"same","use_bias":false}]
["Normalization",{"axis":[3],"mean":[0.485,0.456,0.406],"variance":[0.052441,0.050176000000000005,0.050625]}]
["Conv2D",{"filters":32,"kernel_size":3,"padding":"same","strides":2,"use_bias":false}]
["Conv2D",{"filters":16,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":64,"kernel_size":3,"padding":"same","strides":2,"use_bias":false}]
["Conv2D",{"filters":128,"kernel_size":3,"padding":"same","use_bias":false}]
["Dropout",{"rate":0.01904761904761905}]
["Conv2D",{"filters":128,"kernel_size":3,"padding":"same","strides":2,"use_bias":false}]
["Conv2D",{"filters":192,"kernel_size":3,"padding":"same","use_bias":false}]
["Dropout",{"rate":0.0380952380952381}]
["DepthwiseConv2D",{"kernel_size":3,"padding":"same","strides":2,"use_bias":false}]
["Dropout",{"rate":0.05714285714285715}]
["Dropout",{"rate":0.06666666666666668}]
["Dropout",{"rate":0.08571428571428572}]
["Dropout",{"rate":0.09523809523809523}]
["Dropout",{"rate":0.10476190476190476}]
["Dropout",{"rate":0.1142857142857143}]
["Dropout",{"rate":0.13333333333333336}]
["Dropout",{"rate":0.14285714285714285}]
["Dropout",{"rate":0.1523809523809524}]
["Dropout",{"rate":0.1619047619047619}]
["Dropout",{"rate":0.17142857142857143}]
["Dropout",{"rate":0.18095238095238098}]
["Dropout",{"rate":0.19047619047619047}]
["Dropout",{"rate":0.009523809523809525}]
["Dropout",{"rate":0.028571428571428574}]
["Dropout",{"rate":0.12380952380952381}]
["Dropout",{"rate":0.20952380952380953}]
["Dropout",{"rate":0.21904761904761907}]
["Dropout",{"rate":0.2285714285714286}]
["Dropout",{"rate":0.23809523809523808}]
["Dropout",{"rate":0.24761904761904763}]
["Conv2D",{"filters":40,"kernel_size":3,"padding":"same","strides":2,"use_bias":false}]
["Conv2D",{"filters":160,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":160,"kernel_size":3,"padding":"same","strides":2,"use_bias":false}]
["Conv2D",{"filters":224,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":224,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,224]}]
["Conv2D",{"activation":"sigmoid","filters":224,"kernel_size":1,"padding":"same"}]
["Reshape",{"target_shape":[1,1,448]}]
["Conv2D",{"activation":"sigmoid","filters":448,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.2571428571428572}]
["Dropout",{"rate":0.2666666666666667}]
["Dropout",{"rate":0.2761904761904762}]
["Dropout",{"rate":0.2857142857142857}]
["Dropout",{"rate":0.29523809523809524}]
["Rescaling",{"offset":-1,"scale":0.0078125}]
["Conv2D",{"filters":24,"kernel_size":3,"padding":"same","strides":2,"use_bias":false}]
["Conv2D",{"filters":24,"kernel_size":3,"padding":"same","use_bias":false}]
["Dropout",{"rate":0.005}]
["Conv2D",{"filters":96,"kernel_size":3,"padding":"same","strides":2,"use_bias":false}]
["Dropout",{"rate":0.015000000000000003}]
["Dropout",{"rate":0.02}]
["Conv2D",{"filters":192,"kernel_size":3,"padding":"same","strides":2,"use_bias":false}]
["Conv2D",{"filters":256,"kernel_size":3,"padding":"same","use_bias":false}]
["Dropout",{"rate":0.035}]
["Dropout",{"rate":0.04}]
["Dropout",{"rate":0.045}]
["Conv2D",{"filters":256,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,256]}]
["Conv2D",{"activation":"sigmoid","filters":256,"kernel_size":1,"padding":"same"}]
["Reshape",{"target_shape":[1,1,512]}]
["Conv2D",{"activation":"sigmoid","filters":512,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.05500000000000001}]
["Dropout",{"rate":0.06000000000000001}]
["Dropout",{"rate":0.065}]
["Dropout",{"rate":0.07}]
["Dropout",{"rate":0.075}]
["Dropout",{"rate":0.085}]
["Dropout",{"rate":0.09}]
["Dropout",{"rate":0.095}]
["Dropout",{"rate":0.1}]
["Dropout",{"rate":0.10500000000000001}]
["Dropout",{"rate":0.11000000000000001}]
["Dropout",{"rate":0.11500000000000002}]
["Dropout",{"rate":0.12000000000000002}]
["Reshape",{"target_shape":[1,1,1536]}]
["Conv2D",{"activation":"silu","filters":64,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":1536,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.13}]
["Dropout",{"rate":0.135}]
["Dropout",{"rate":0.14}]
["Dropout",{"rate":0.14500000000000002}]
["Dropout",{"rate":0.15}]
["Dropout",{"rate":0.155}]
["Dropout",{"rate":0.16}]
["Dropout",{"rate":0.165}]
["Dropout",{"rate":0.17}]
["Dropout",{"rate":0.175}]
["Dropout",{"rate":0.18}]
["Dropout",{"rate":0.185}]
["Dropout",{"rate":0.19}]
["Dropout",{"rate":0.195}]
["BatchNormalization",{"scale":false}]
["Conv2D",{"filters":32,"kernel_size":3,"use_bias":false}]
["Conv2D",{"filters":64,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":80,"kernel_size":1,"use_bias":false}]
["Conv2D",{"filters":192,"kernel_size":3,"use_bias":false}]
["Conv2D",{"filters":96,"kernel_size":3,"padding":"same","use_bias":false}]
["AveragePooling2D",{"padding":"same","pool_size":3,"strides":1}]
["Conv2D",{"filters":64,"kernel_size":5,"padding":"same","use_bias":false}]
["Conv2D",{"filters":48,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":320,"kernel_size":1,"padding":"same"}]
["CustomScaleLayer",{"scale":0.17}]
["Conv2D",{"filters":384,"kernel_size":3,"strides":2,"use_bias":false}]
["Conv2D",{"filters":160,"kernel_size":[1,7],"padding":"same","use_bias":false}]
["Conv2D",{"filters":192,"kernel_size":[7,1],"padding":"same","use_bias":false}]
["Conv2D",{"filters":1088,"kernel_size":1,"padding":"same"}]
["CustomScaleLayer",{"scale":0.1}]
["Conv2D",{"filters":288,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":288,"kernel_size":3,"strides":2,"use_bias":false}]
["Conv2D",{"filters":320,"kernel_size":3,"strides":2,"use_bias":false}]
["Conv2D",{"filters":224,"kernel_size":[1,3],"padding":"same","use_bias":false}]
["Conv2D",{"filters":256,"kernel_size":[3,1],"padding":"same","use_bias":false}]
["Conv2D",{"filters":2080,"kernel_size":1,"padding":"same"}]
["CustomScaleLayer",{"scale":0.2}]
["CustomScaleLayer",{"scale":1.0}]
["Conv2D",{"filters":96,"kernel_size":3,"strides":2,"use_bias":false}]
["Conv2D",{"filters":128,"kernel_size":[7,1],"padding":"same","use_bias":false}]
["Conv2D",{"filters":128,"kernel_size":[1,7],"padding":"same","use_bias":false}]
["Conv2D",{"filters":192,"kernel_size":[1,7],"padding":"same","use_bias":false}]
["Conv2D",{"filters":160,"kernel_size":[7,1],"padding":"same","use_bias":false}]
["Conv2D",{"filters":192,"kernel_size":3,"strides":2,"use_bias":false}]
["Conv2D",{"filters":384,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":384,"kernel_size":[1,3],"padding":"same","use_bias":false}]
["Conv2D",{"filters":384,"kernel_size":[3,1],"padding":"same","use_bias":false}]
["ReLU",{"max_value":6.0}]
["Conv2D",{"filters":1024,"kernel_size":1,"padding":"same","use_bias":false}]
["GlobalAveragePooling2D",{"keepdims":true}]
["Dropout",{"rate":0.001}]
["Conv2D",{"filters":"K","kernel_size":1,"padding":"same"}]
["Reshape",{"target_shape":["K"]}]
["Activation",{"activation":"A"}]
["Conv2D",{"filters":1280,"kernel_size":1,"use_bias":false}]
["Rescaling",{"offset":-1.0,"scale":0.00784313725490196}]
["Conv2D",{"filters":16,"kernel_size":3,"padding":"same","strides":2,"use_bias":false}]
["Activation",{"activation":"hard_silu"}]
["ReLU",{}]
["Conv2D",{"filters":72,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":24,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":72,"kernel_size":1,"padding":"same"}]
["*",{}]
["Conv2D",{"filters":32,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":120,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":200,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":184,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":480,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":168,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":672,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":240,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":960,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":1280,"kernel_size":1,"padding":"same"}]
["Flatten",{}]
["Conv2D",{"filters":8,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":16,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":96,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":64,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":40,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":144,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":288,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":576,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":1024,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":42,"kernel_size":1,"padding":"same","use_bias":false}]
["ZeroPadding2D",{"padding":2}]
["SeparableConv2D",{"filters":42,"kernel_size":5,"strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":42,"kernel_size":7,"strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":42,"kernel_size":5,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":42,"kernel_size":7,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":42,"kernel_size":3,"padding":"same","use_bias":false}]
["AveragePooling2D",{"pool_size":3,"strides":2}]
["Cropping2D",{"cropping":[[1,0],[1,0]]}]
["Concatenate",{}]
["AveragePooling2D",{"pool_size":1,"strides":2}]
["Conv2D",{"filters":84,"kernel_size":1,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":84,"kernel_size":5,"strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":84,"kernel_size":7,"strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":84,"kernel_size":5,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":84,"kernel_size":7,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":84,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":168,"kernel_size":1,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":168,"kernel_size":5,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":168,"kernel_size":3,"padding":"same","use_bias":false}]
["ZeroPadding2D",{"padding":[[2,3],[2,3]]}]
["SeparableConv2D",{"filters":336,"kernel_size":5,"strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":336,"kernel_size":7,"strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":336,"kernel_size":5,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":336,"kernel_size":7,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":336,"kernel_size":3,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":672,"kernel_size":5,"strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":672,"kernel_size":7,"strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":672,"kernel_size":5,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":672,"kernel_size":7,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":672,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":64,"kernel_size":7,"strides":2}]
["Conv2D",{"filters":64,"kernel_size":1}]
["Conv2D",{"filters":64,"kernel_size":3,"padding":"same"}]
["Conv2D",{"filters":256,"kernel_size":1}]
["Conv2D",{"filters":128,"kernel_size":1,"strides":2}]
["Conv2D",{"filters":128,"kernel_size":3,"padding":"same"}]
["Conv2D",{"filters":512,"kernel_size":1,"strides":2}]
["Conv2D",{"filters":512,"kernel_size":1}]
["Conv2D",{"filters":128,"kernel_size":1}]
["Conv2D",{"filters":256,"kernel_size":1,"strides":2}]
["Conv2D",{"filters":256,"kernel_size":3,"padding":"same"}]
["Conv2D",{"filters":1024,"kernel_size":1,"strides":2}]
["Conv2D",{"filters":1024,"kernel_size":1}]
["Conv2D",{"filters":512,"kernel_size":3,"padding":"same"}]
["Conv2D",{"filters":2048,"kernel_size":1,"strides":2}]
["Conv2D",{"filters":2048,"kernel_size":1}]
["Conv2D",{"filters":64,"kernel_size":1,"use_bias":false}]
["Conv2D",{"filters":64,"kernel_size":3,"use_bias":false}]
["Conv2D",{"filters":64,"kernel_size":3,"strides":2,"use_bias":false}]
["MaxPooling2D",{"pool_size":1,"strides":2}]
["Conv2D",{"filters":128,"kernel_size":3,"use_bias":false}]
["Conv2D",{"filters":128,"kernel_size":3,"strides":2,"use_bias":false}]
["Conv2D",{"filters":256,"kernel_size":3,"use_bias":false}]
["Conv2D",{"filters":256,"kernel_size":3,"strides":2,"use_bias":false}]
["Conv2D",{"filters":512,"kernel_size":3,"use_bias":false}]
["Conv2D",{"activation":"relu","filters":64,"kernel_size":3,"padding":"same"}]
["MaxPooling2D",{"strides":2}]
["Conv2D",{"activation":"relu","filters":128,"kernel_size":3,"padding":"same"}]
["Conv2D",{"activation":"relu","filters":256,"kernel_size":3,"padding":"same"}]
["Conv2D",{"activation":"relu","filters":512,"kernel_size":3,"padding":"same"}]
["Dense",{"activation":"relu","units":4096}]
["SeparableConv2D",{"filters":128,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":128,"kernel_size":1,"padding":"same","strides":2,"use_bias":false}]
["MaxPooling2D",{"padding":"same","pool_size":3,"strides":2}]
["SeparableConv2D",{"filters":256,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":256,"kernel_size":1,"padding":"same","strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":728,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":728,"kernel_size":1,"padding":"same","strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":1024,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":1024,"kernel_size":1,"padding":"same","strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":1536,"kernel_size":3,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":2048,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":104,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":416,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,416]}]
["Conv2D",{"activation":"silu","filters":26,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":416,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":624,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,624]}]
["Conv2D",{"activation":"sigmoid","filters":624,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":56,"kernel_size":3,"strides":2,"use_bias":false}]
["Reshape",{"target_shape":[1,1,56]}]
["Conv2D",{"activation":"sigmoid","filters":56,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.0044444444444444444}]
["Dropout",{"rate":0.008888888888888889}]
["Dropout",{"rate":0.017777777777777778}]
["Dropout",{"rate":0.022222222222222223}]
["Dropout",{"rate":0.026666666666666672}]
["Dropout",{"rate":0.031111111111111114}]
["Dropout",{"rate":0.035555555555555556}]
["Conv2D",{"filters":432,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,432]}]
["Conv2D",{"activation":"silu","filters":18,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":432,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.044444444444444446}]
["Dropout",{"rate":0.04888888888888889}]
["Dropout",{"rate":0.053333333333333344}]
["Dropout",{"rate":0.05777777777777778}]
["Dropout",{"rate":0.06222222222222223}]
["Conv2D",{"filters":864,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,864]}]
["Conv2D",{"activation":"silu","filters":36,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":864,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.07111111111111111}]
["Dropout",{"rate":0.07555555555555557}]
["Dropout",{"rate":0.08}]
["Dropout",{"rate":0.08444444444444445}]
["Dropout",{"rate":0.08888888888888889}]
["Dropout",{"rate":0.09333333333333334}]
["Dropout",{"rate":0.09777777777777778}]
["Conv2D",{"filters":1200,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,1200]}]
["Conv2D",{"activation":"silu","filters":50,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":1200,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.10666666666666669}]
["Dropout",{"rate":0.1111111111111111}]
["Dropout",{"rate":0.11555555555555556}]
["Dropout",{"rate":0.12000000000000001}]
["Dropout",{"rate":0.12444444444444445}]
["Dropout",{"rate":0.12888888888888891}]
["Conv2D",{"filters":344,"kernel_size":1,"padding":"same","use_bias":false}]
["Conv2D",{"filters":2064,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,2064]}]
["Conv2D",{"activation":"silu","filters":86,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":2064,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.14222222222222222}]
["Dropout",{"rate":0.14666666666666667}]
["Dropout",{"rate":0.15111111111111114}]
["Dropout",{"rate":0.15555555555555556}]
["Dropout",{"rate":0.16444444444444445}]
["Dropout",{"rate":0.1688888888888889}]
["Dropout",{"rate":0.17333333333333334}]
["Dropout",{"rate":0.17777777777777778}]
["Dropout",{"rate":0.18222222222222226}]
["Conv2D",{"filters":3456,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,3456]}]
["Conv2D",{"activation":"silu","filters":144,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":3456,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.1911111111111111}]
["Dropout",{"rate":0.19555555555555557}]
["Dropout",{"rate":0.5}]
["Dropout",{"rate":0.0035087719298245615}]
["Dropout",{"rate":0.007017543859649123}]
["Dropout",{"rate":0.014035087719298246}]
["Dropout",{"rate":0.017543859649122806}]
["Dropout",{"rate":0.02105263157894737}]
["Dropout",{"rate":0.024561403508771933}]
["Conv2D",{"filters":320,"kernel_size":3,"padding":"same","use_bias":false}]
["Dropout",{"rate":0.031578947368421054}]
["Dropout",{"rate":0.03508771929824561}]
["Dropout",{"rate":0.03859649122807018}]
["Dropout",{"rate":0.04210526315789474}]
["Reshape",{"target_shape":[1,1,320]}]
["Conv2D",{"activation":"sigmoid","filters":320,"kernel_size":1,"padding":"same"}]
["Conv2D",{"filters":640,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,640]}]
["Conv2D",{"activation":"sigmoid","filters":640,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.04912280701754387}]
["Dropout",{"rate":0.05263157894736842}]
["Dropout",{"rate":0.056140350877192984}]
["Dropout",{"rate":0.05964912280701755}]
["Dropout",{"rate":0.06315789473684211}]
["Dropout",{"rate":0.06666666666666667}]
["Dropout",{"rate":0.0736842105263158}]
["Dropout",{"rate":0.07719298245614035}]
["Dropout",{"rate":0.08070175438596493}]
["Dropout",{"rate":0.08421052631578949}]
["Dropout",{"rate":0.08771929824561403}]
["Dropout",{"rate":0.0912280701754386}]
["Dropout",{"rate":0.09473684210526316}]
["Dropout",{"rate":0.09824561403508773}]
["Dropout",{"rate":0.10175438596491229}]
["Dropout",{"rate":0.10526315789473684}]
["Dropout",{"rate":0.10877192982456141}]
["Dropout",{"rate":0.11228070175438597}]
["Dropout",{"rate":0.11578947368421054}]
["Dropout",{"rate":0.12280701754385964}]
["Dropout",{"rate":0.12631578947368421}]
["Dropout",{"rate":0.1298245614035088}]
["Dropout",{"rate":0.1368421052631579}]
["Dropout",{"rate":0.14035087719298245}]
["Dropout",{"rate":0.14385964912280705}]
["Dropout",{"rate":0.1473684210526316}]
["Dropout",{"rate":0.15087719298245614}]
["Dropout",{"rate":0.1543859649122807}]
["Dropout",{"rate":0.15789473684210525}]
["Dropout",{"rate":0.16140350877192985}]
["Dropout",{"rate":0.1649122807017544}]
["Dropout",{"rate":0.16842105263157897}]
["Dropout",{"rate":0.17192982456140352}]
["Dropout",{"rate":0.17543859649122806}]
["Dropout",{"rate":0.17894736842105266}]
["Dropout",{"rate":0.18596491228070178}]
["Dropout",{"rate":0.18947368421052632}]
["Dropout",{"rate":0.19298245614035087}]
["Dropout",{"rate":0.19649122807017547}]
["Sequential",[["convnext_large_stem_conv","Conv2D",{"filters":192,"kernel_size":4,"strides":4}],["convnext_large_stem_layernorm","LayerNormalization",{"axis":[-1]}]]]
["Sequential",[["convnext_large_downsampling_layernorm_0","LayerNormalization",{"axis":[-1]}],["convnext_large_downsampling_conv_0","Conv2D",{"filters":384,"kernel_size":2,"strides":2}]]]
["Sequential",[["convnext_large_downsampling_layernorm_1","LayerNormalization",{"axis":[-1]}],["convnext_large_downsampling_conv_1","Conv2D",{"filters":768,"kernel_size":2,"strides":2}]]]
["Sequential",[["convnext_large_downsampling_layernorm_2","LayerNormalization",{"axis":[-1]}],["convnext_large_downsampling_conv_2","Conv2D",{"filters":1536,"kernel_size":2,"strides":2}]]]
["Conv2D",{"filters":1536,"groups":1536,"kernel_size":7,"padding":"same"}]
["Dense",{"units":6144}]
["LayerScale",{"init_values":1e-06,"projection_dim":1536}]
["Reshape",{"target_shape":[1,1,64]}]
["Conv2D",{"activation":"sigmoid","filters":64,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.0036363636363636364}]
["Dropout",{"rate":0.007272727272727273}]
["Dropout",{"rate":0.01090909090909091}]
["Dropout",{"rate":0.01818181818181818}]
["Dropout",{"rate":0.02181818181818182}]
["Dropout",{"rate":0.025454545454545455}]
["Dropout",{"rate":0.02909090909090909}]
["Dropout",{"rate":0.03272727272727273}]
["Dropout",{"rate":0.03636363636363636}]
["Dropout",{"rate":0.04363636363636364}]
["Dropout",{"rate":0.04727272727272727}]
["Dropout",{"rate":0.05090909090909091}]
["Dropout",{"rate":0.05454545454545454}]
["Dropout",{"rate":0.05818181818181818}]
["Dropout",{"rate":0.06181818181818183}]
["Dropout",{"rate":0.06909090909090909}]
["Dropout",{"rate":0.07272727272727272}]
["Dropout",{"rate":0.07636363636363637}]
["Dropout",{"rate":0.08363636363636365}]
["Dropout",{"rate":0.08727272727272728}]
["Dropout",{"rate":0.09090909090909091}]
["Dropout",{"rate":0.09454545454545454}]
["Dropout",{"rate":0.09818181818181819}]
["Conv2D",{"filters":1344,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,1344]}]
["Conv2D",{"activation":"silu","filters":56,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":1344,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.10545454545454547}]
["Dropout",{"rate":0.10909090909090909}]
["Dropout",{"rate":0.11272727272727273}]
["Dropout",{"rate":0.11636363636363636}]
["Dropout",{"rate":0.12363636363636366}]
["Dropout",{"rate":0.12727272727272726}]
["Dropout",{"rate":0.13090909090909092}]
["Dropout",{"rate":0.13454545454545455}]
["Dropout",{"rate":0.14181818181818184}]
["Dropout",{"rate":0.14545454545454545}]
["Dropout",{"rate":0.1490909090909091}]
["Dropout",{"rate":0.15272727272727274}]
["Dropout",{"rate":0.15636363636363634}]
["Dropout",{"rate":0.16363636363636364}]
["Dropout",{"rate":0.1672727272727273}]
["Dropout",{"rate":0.17090909090909093}]
["Dropout",{"rate":0.17454545454545456}]
["Dropout",{"rate":0.1781818181818182}]
["Dropout",{"rate":0.18181818181818182}]
["Conv2D",{"filters":3840,"kernel_size":1,"padding":"same","use_bias":false}]
["Reshape",{"target_shape":[1,1,3840]}]
["Conv2D",{"activation":"silu","filters":160,"kernel_size":1,"padding":"same"}]
["Conv2D",{"activation":"sigmoid","filters":3840,"kernel_size":1,"padding":"same"}]
["Dropout",{"rate":0.1890909090909091}]
["Dropout",{"rate":0.19272727272727275}]
["Dropout",{"rate":0.19636363636363638}]
["Conv2D",{"filters":2560,"kernel_size":1,"padding":"same","use_bias":false}]
["Dropout",{"rate":0.002531645569620253}]
["Dropout",{"rate":0.005063291139240506}]
["Dropout",{"rate":0.007594936708860761}]
["Dropout",{"rate":0.012658227848101266}]
["Dropout",{"rate":0.015189873417721522}]
["Dropout",{"rate":0.017721518987341773}]
["Dropout",{"rate":0.020253164556962026}]
["Dropout",{"rate":0.02278481012658228}]
["Dropout",{"rate":0.02531645569620253}]
["Conv2D",{"filters":256,"kernel_size":3,"padding":"same","strides":2,"use_bias":false}]
["Dropout",{"rate":0.030379746835443044}]
["Dropout",{"rate":0.03291139240506329}]
["Dropout",{"rate":0.035443037974683546}]
["Dropout",{"rate":0.0379746835443038}]
["Dropout",{"rate":0.04050632911392405}]
["Dropout",{"rate":0.04303797468354431}]
["Dropout",{"rate":0.04810126582278482}]
["Dropout",{"rate":0.05063291139240506}]
["Dropout",{"rate":0.053164556962025315}]
["Dropout",{"rate":0.055696202531645575}]
["Dropout",{"rate":0.05822784810126583}]
["Dropout",{"rate":0.06075949367088609}]
["Dropout",{"rate":0.06329113924050633}]
["Dropout",{"rate":0.06582278481012659}]
["Dropout",{"rate":0.06835443037974684}]
["Dropout",{"rate":0.07341772151898734}]
["Dropout",{"rate":0.0759493670886076}]
["Dropout",{"rate":0.07848101265822785}]
["Dropout",{"rate":0.0810126582278481}]
["Dropout",{"rate":0.08354430379746836}]
["Dropout",{"rate":0.08607594936708862}]
["Dropout",{"rate":0.08860759493670886}]
["Dropout",{"rate":0.09113924050632911}]
["Dropout",{"rate":0.09367088607594937}]
["Dropout",{"rate":0.09620253164556963}]
["Dropout",{"rate":0.09873417721518989}]
["Dropout",{"rate":0.10126582278481013}]
["Dropout",{"rate":0.10379746835443039}]
["Dropout",{"rate":0.10632911392405063}]
["Dropout",{"rate":0.10886075949367088}]
["Dropout",{"rate":0.11139240506329115}]
["Dropout",{"rate":0.11392405063291139}]
["Dropout",{"rate":0.11645569620253166}]
["Dropout",{"rate":0.12151898734177217}]
["Dropout",{"rate":0.12405063291139241}]
["Dropout",{"rate":0.12658227848101267}]
["Dropout",{"rate":0.12911392405063293}]
["Dropout",{"rate":0.13164556962025317}]
["Dropout",{"rate":0.13417721518987344}]
["Dropout",{"rate":0.13670886075949368}]
["Dropout",{"rate":0.13924050632911392}]
["Dropout",{"rate":0.14177215189873418}]
["Dropout",{"rate":0.14430379746835442}]
["Dropout",{"rate":0.1468354430379747}]
["Dropout",{"rate":0.14936708860759496}]
["Dropout",{"rate":0.1518987341772152}]
["Dropout",{"rate":0.15443037974683546}]
["Dropout",{"rate":0.1569620253164557}]
["Dropout",{"rate":0.15949367088607597}]
["Dropout",{"rate":0.1620253164556962}]
["Dropout",{"rate":0.16455696202531644}]
["Dropout",{"rate":0.1670886075949367}]
["Dropout",{"rate":0.16962025316455698}]
["Dropout",{"rate":0.17215189873417724}]
["Dropout",{"rate":0.17468354430379748}]
["Dropout",{"rate":0.17721518987341772}]
["Dropout",{"rate":0.179746835443038}]
["Dropout",{"rate":0.1848101265822785}]
["Dropout",{"rate":0.18734177215189873}]
["Dropout",{"rate":0.189873417721519}]
["Dropout",{"rate":0.19240506329113927}]
["Dropout",{"rate":0.1949367088607595}]
["Dropout",{"rate":0.19746835443037977}]
["Sequential",[["convnext_xlarge_stem_conv","Conv2D",{"filters":256,"kernel_size":4,"strides":4}],["convnext_xlarge_stem_layernorm","LayerNormalization",{"axis":[-1]}]]]
["Sequential",[["convnext_xlarge_downsampling_layernorm_0","LayerNormalization",{"axis":[-1]}],["convnext_xlarge_downsampling_conv_0","Conv2D",{"filters":512,"kernel_size":2,"strides":2}]]]
["Sequential",[["convnext_xlarge_downsampling_layernorm_1","LayerNormalization",{"axis":[-1]}],["convnext_xlarge_downsampling_conv_1","Conv2D",{"filters":1024,"kernel_size":2,"strides":2}]]]
["Sequential",[["convnext_xlarge_downsampling_layernorm_2","LayerNormalization",{"axis":[-1]}],["convnext_xlarge_downsampling_conv_2","Conv2D",{"filters":2048,"kernel_size":2,"strides":2}]]]
["Conv2D",{"filters":2048,"groups":2048,"kernel_size":7,"padding":"same"}]
["Dense",{"units":8192}]
["LayerScale",{"init_values":1e-06,"projection_dim":2048}]
["Conv2D",{"filters":11,"kernel_size":1,"padding":"same","use_bias":false}]
["ZeroPadding2D",{"padding":"for 7"}]
["SeparableConv2D",{"filters":11,"kernel_size":5,"strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":11,"kernel_size":7,"strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":11,"kernel_size":5,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":11,"kernel_size":7,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":11,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":22,"kernel_size":1,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":22,"kernel_size":5,"strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":22,"kernel_size":7,"strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":22,"kernel_size":5,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":22,"kernel_size":7,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":22,"kernel_size":3,"padding":"same","use_bias":false}]
["Conv2D",{"filters":44,"kernel_size":1,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":44,"kernel_size":5,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":44,"kernel_size":3,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":88,"kernel_size":5,"strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":88,"kernel_size":7,"strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":88,"kernel_size":5,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":88,"kernel_size":7,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":88,"kernel_size":3,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":176,"kernel_size":5,"strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":176,"kernel_size":7,"strides":2,"use_bias":false}]
["SeparableConv2D",{"filters":176,"kernel_size":5,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":176,"kernel_size":7,"padding":"same","use_bias":false}]
["SeparableConv2D",{"filters":176,"kernel_size":3,"padding":"same","use_bias":false}]
`;

/** The builders, each before its layers. */
export const BUILDERS = `
{"name":"ConvNeXtBase","model":"convnext_base","namesSize":false,"module":"convnext","signature":[["include_top",true],["include_preprocessing",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","convnext_base"]],"size":224,"smallest":32,"anySize":true,"shared":294,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top=True\`, \`classes\` should be 1000. Received classes={classes}","tails":{"none":[["?0","LayerNormalization",{"axis":[-1]}]],"avg":[["?0","GlobalAveragePooling2D",{}],["?0","LayerNormalization",{"axis":[-1]}]],"max":[["?0","GlobalMaxPooling2D",{}],["?0","LayerNormalization",{"axis":[-1]}]]}}
?0 0
0convnext_base_prestem_normalization 1
estem 2
gage_0_block_0_depthwise_conv 3
ulayernorm 4
upointwise_conv_1 5
ugelu 6
upointwise_conv_2 7
ulayer_scale 8
uidentity 9
 a 8,1
s1_depthwise_conv 3
ulayernorm 4
upointwise_conv_1 5
ugelu 6
upointwise_conv_2 7
ulayer_scale 8
uidentity 9
 a 8,1
s2_depthwise_conv 3
ulayernorm 4
upointwise_conv_1 5
ugelu 6
upointwise_conv_2 7
ulayer_scale 8
uidentity 9
 a 8,1
edownsampling_block_0 b
estage_1_block_0_depthwise_conv c
ulayernorm 4
upointwise_conv_1 d
ugelu 6
upointwise_conv_2 e
ulayer_scale f
uidentity 9
 a 8,1
s1_depthwise_conv c
ulayernorm 4
upointwise_conv_1 d
ugelu 6
upointwise_conv_2 e
ulayer_scale f
uidentity 9
 a 8,1
s2_depthwise_conv c
ulayernorm 4
upointwise_conv_1 d
ugelu 6
upointwise_conv_2 e
ulayer_scale f
uidentity 9
 a 8,1
edownsampling_block_1 g
estage_2_block_0_depthwise_conv h
ulayernorm 4
upointwise_conv_1 i
ugelu 6
upointwise_conv_2 5
ulayer_scale j
uidentity 9
 a 8,1
s1_depthwise_conv h
ulayernorm 4
upointwise_conv_1 i
ugelu 6
upointwise_conv_2 5
ulayer_scale j
uidentity 9
 a 8,1
s2_depthwise_conv h
ulayernorm 4
upointwise_conv_1 i
ugelu 6
upointwise_conv_2 5
ulayer_scale j
uidentity 9
 a 8,1
s3_depthwise_conv h
ulayernorm 4
upointwise_conv_1 i
ugelu 6
upointwise_conv_2 5
ulayer_scale j
uidentity 9
 a 8,1
s4_depthwise_conv h
ulayernorm 4
upointwise_conv_1 i
ugelu 6
upointwise_conv_2 5
ulayer_scale j
uidentity 9
 a 8,1
s5_depthwise_conv h
ulayernorm 4
upointwise_conv_1 i
ugelu 6
upointwise_conv_2 5
ulayer_scale j
uidentity 9
 a 8,1
s6_depthwise_conv h
ulayernorm 4
upointwise_conv_1 i
ugelu 6
upointwise_conv_2 5
ulayer_scale j
uidentity 9
 a 8,1
s7_depthwise_conv h
ulayernorm 4
upointwise_conv_1 i
ugelu 6
upointwise_conv_2 5
ulayer_scale j
uidentity 9
 a 8,1
s8_depthwise_conv h
ulayernorm 4
upointwise_conv_1 i
ugelu 6
upointwise_conv_2 5
ulayer_scale j
uidentity 9
 a 8,1
s9_depthwise_conv h
ulayernorm 4
upointwise_conv_1 i
ugelu 6
upointwise_conv_2 5
ulayer_scale j
uidentity 9
 a 8,1
s10_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
t1_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
t2_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
t3_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
t4_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
t5_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
t6_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
t7_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
t8_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
t9_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
s20_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
t1_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
t2_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
t3_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
t4_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
t5_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
t6_depthwise_conv h
vlayernorm 4
vpointwise_conv_1 i
vgelu 6
vpointwise_conv_2 5
vlayer_scale j
videntity 9
 a 8,1
edownsampling_block_2 k
estage_3_block_0_depthwise_conv l
ulayernorm 4
upointwise_conv_1 m
ugelu 6
upointwise_conv_2 d
ulayer_scale n
uidentity 9
 a 8,1
s1_depthwise_conv l
ulayernorm 4
upointwise_conv_1 m
ugelu 6
upointwise_conv_2 d
ulayer_scale n
uidentity 9
 a 8,1
s2_depthwise_conv l
ulayernorm 4
upointwise_conv_1 m
ugelu 6
upointwise_conv_2 d
ulayer_scale n
uidentity 9
 a 8,1
ehead_gap o
jlayernorm 4
jdense p
{"name":"ConvNeXtLarge","model":"convnext_large","namesSize":false,"module":"convnext","signature":[["include_top",true],["include_preprocessing",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","convnext_large"]],"size":224,"smallest":32,"anySize":true,"shared":294,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top=True\`, \`classes\` should be 1000. Received classes={classes}","tails":{"none":[["?0","LayerNormalization",{"axis":[-1]}]],"avg":[["?0","GlobalAveragePooling2D",{}],["?0","LayerNormalization",{"axis":[-1]}]],"max":[["?0","GlobalMaxPooling2D",{}],["?0","LayerNormalization",{"axis":[-1]}]]}}
?0 0
0convnext_large_prestem_normalization 1
fstem im
hage_0_block_0_depthwise_conv w
vlayernorm 4
vpointwise_conv_1 x
vgelu 6
vpointwise_conv_2 y
vlayer_scale z
videntity 9
 a 8,1
t1_depthwise_conv w
vlayernorm 4
vpointwise_conv_1 x
vgelu 6
vpointwise_conv_2 y
vlayer_scale z
videntity 9
 a 8,1
t2_depthwise_conv w
vlayernorm 4
vpointwise_conv_1 x
vgelu 6
vpointwise_conv_2 y
vlayer_scale z
videntity 9
 a 8,1
fdownsampling_block_0 in
fstage_1_block_0_depthwise_conv 11
vlayernorm 4
vpointwise_conv_1 12
vgelu 6
vpointwise_conv_2 s
vlayer_scale 13
videntity 9
 a 8,1
t1_depthwise_conv 11
vlayernorm 4
vpointwise_conv_1 12
vgelu 6
vpointwise_conv_2 s
vlayer_scale 13
videntity 9
 a 8,1
t2_depthwise_conv 11
vlayernorm 4
vpointwise_conv_1 12
vgelu 6
vpointwise_conv_2 s
vlayer_scale 13
videntity 9
 a 8,1
fdownsampling_block_1 io
fstage_2_block_0_depthwise_conv 15
vlayernorm 4
vpointwise_conv_1 16
vgelu 6
vpointwise_conv_2 x
vlayer_scale 17
videntity 9
 a 8,1
t1_depthwise_conv 15
vlayernorm 4
vpointwise_conv_1 16
vgelu 6
vpointwise_conv_2 x
vlayer_scale 17
videntity 9
 a 8,1
t2_depthwise_conv 15
vlayernorm 4
vpointwise_conv_1 16
vgelu 6
vpointwise_conv_2 x
vlayer_scale 17
videntity 9
 a 8,1
t3_depthwise_conv 15
vlayernorm 4
vpointwise_conv_1 16
vgelu 6
vpointwise_conv_2 x
vlayer_scale 17
videntity 9
 a 8,1
t4_depthwise_conv 15
vlayernorm 4
vpointwise_conv_1 16
vgelu 6
vpointwise_conv_2 x
vlayer_scale 17
videntity 9
 a 8,1
t5_depthwise_conv 15
vlayernorm 4
vpointwise_conv_1 16
vgelu 6
vpointwise_conv_2 x
vlayer_scale 17
videntity 9
 a 8,1
t6_depthwise_conv 15
vlayernorm 4
vpointwise_conv_1 16
vgelu 6
vpointwise_conv_2 x
vlayer_scale 17
videntity 9
 a 8,1
t7_depthwise_conv 15
vlayernorm 4
vpointwise_conv_1 16
vgelu 6
vpointwise_conv_2 x
vlayer_scale 17
videntity 9
 a 8,1
t8_depthwise_conv 15
vlayernorm 4
vpointwise_conv_1 16
vgelu 6
vpointwise_conv_2 x
vlayer_scale 17
videntity 9
 a 8,1
t9_depthwise_conv 15
vlayernorm 4
vpointwise_conv_1 16
vgelu 6
vpointwise_conv_2 x
vlayer_scale 17
videntity 9
 a 8,1
t10_depthwise_conv 15
wlayernorm 4
wpointwise_conv_1 16
wgelu 6
wpointwise_conv_2 x
wlayer_scale 17
widentity 9
 a 8,1
u1_depthwise_conv 15
wlayernorm 4
wpointwise_conv_1 16
wgelu 6
wpointwise_conv_2 x
wlayer_scale 17
widentity 9
 a 8,1
u2_depthwise_conv 15
wlayernorm 4
wpointwise_conv_1 16
wgelu 6
wpointwise_conv_2 x
wlayer_scale 17
widentity 9
 a 8,1
u3_depthwise_conv 15
wlayernorm 4
wpointwise_conv_1 16
wgelu 6
wpointwise_conv_2 x
wlayer_scale 17
widentity 9
 a 8,1
u4_depthwise_conv 15
wlayernorm 4
wpointwise_conv_1 16
wgelu 6
wpointwise_conv_2 x
wlayer_scale 17
widentity 9
 a 8,1
u5_depthwise_conv 15
wlayernorm 4
wpointwise_conv_1 16
wgelu 6
wpointwise_conv_2 x
wlayer_scale 17
widentity 9
 a 8,1
u6_depthwise_conv 15
wlayernorm 4
wpointwise_conv_1 16
wgelu 6
wpointwise_conv_2 x
wlayer_scale 17
widentity 9
 a 8,1
u7_depthwise_conv 15
wlayernorm 4
wpointwise_conv_1 16
wgelu 6
wpointwise_conv_2 x
wlayer_scale 17
widentity 9
 a 8,1
u8_depthwise_conv 15
wlayernorm 4
wpointwise_conv_1 16
wgelu 6
wpointwise_conv_2 x
wlayer_scale 17
widentity 9
 a 8,1
u9_depthwise_conv 15
wlayernorm 4
wpointwise_conv_1 16
wgelu 6
wpointwise_conv_2 x
wlayer_scale 17
widentity 9
 a 8,1
t20_depthwise_conv 15
wlayernorm 4
wpointwise_conv_1 16
wgelu 6
wpointwise_conv_2 x
wlayer_scale 17
widentity 9
 a 8,1
u1_depthwise_conv 15
wlayernorm 4
wpointwise_conv_1 16
wgelu 6
wpointwise_conv_2 x
wlayer_scale 17
widentity 9
 a 8,1
u2_depthwise_conv 15
wlayernorm 4
wpointwise_conv_1 16
wgelu 6
wpointwise_conv_2 x
wlayer_scale 17
widentity 9
 a 8,1
u3_depthwise_conv 15
wlayernorm 4
wpointwise_conv_1 16
wgelu 6
wpointwise_conv_2 x
wlayer_scale 17
widentity 9
 a 8,1
u4_depthwise_conv 15
wlayernorm 4
wpointwise_conv_1 16
wgelu 6
wpointwise_conv_2 x
wlayer_scale 17
widentity 9
 a 8,1
u5_depthwise_conv 15
wlayernorm 4
wpointwise_conv_1 16
wgelu 6
wpointwise_conv_2 x
wlayer_scale 17
widentity 9
 a 8,1
u6_depthwise_conv 15
wlayernorm 4
wpointwise_conv_1 16
wgelu 6
wpointwise_conv_2 x
wlayer_scale 17
widentity 9
 a 8,1
fdownsampling_block_2 ip
fstage_3_block_0_depthwise_conv iq
vlayernorm 4
vpointwise_conv_1 ir
vgelu 6
vpointwise_conv_2 12
vlayer_scale is
videntity 9
 a 8,1
t1_depthwise_conv iq
vlayernorm 4
vpointwise_conv_1 ir
vgelu 6
vpointwise_conv_2 12
vlayer_scale is
videntity 9
 a 8,1
t2_depthwise_conv iq
vlayernorm 4
vpointwise_conv_1 ir
vgelu 6
vpointwise_conv_2 12
vlayer_scale is
videntity 9
 a 8,1
fhead_gap o
klayernorm 4
kdense p
{"name":"ConvNeXtSmall","model":"convnext_small","namesSize":false,"module":"convnext","signature":[["include_top",true],["include_preprocessing",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","convnext_small"]],"size":224,"smallest":32,"anySize":true,"shared":294,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top=True\`, \`classes\` should be 1000. Received classes={classes}","tails":{"none":[["?0","LayerNormalization",{"axis":[-1]}]],"avg":[["?0","GlobalAveragePooling2D",{}],["?0","LayerNormalization",{"axis":[-1]}]],"max":[["?0","GlobalMaxPooling2D",{}],["?0","LayerNormalization",{"axis":[-1]}]]}}
?0 0
0convnext_small_prestem_normalization 1
fstem q
hage_0_block_0_depthwise_conv r
vlayernorm 4
vpointwise_conv_1 s
vgelu 6
vpointwise_conv_2 t
vlayer_scale u
videntity 9
 a 8,1
t1_depthwise_conv r
vlayernorm 4
vpointwise_conv_1 s
vgelu 6
vpointwise_conv_2 t
vlayer_scale u
videntity 9
 a 8,1
t2_depthwise_conv r
vlayernorm 4
vpointwise_conv_1 s
vgelu 6
vpointwise_conv_2 t
vlayer_scale u
videntity 9
 a 8,1
fdownsampling_block_0 v
fstage_1_block_0_depthwise_conv w
vlayernorm 4
vpointwise_conv_1 x
vgelu 6
vpointwise_conv_2 y
vlayer_scale z
videntity 9
 a 8,1
t1_depthwise_conv w
vlayernorm 4
vpointwise_conv_1 x
vgelu 6
vpointwise_conv_2 y
vlayer_scale z
videntity 9
 a 8,1
t2_depthwise_conv w
vlayernorm 4
vpointwise_conv_1 x
vgelu 6
vpointwise_conv_2 y
vlayer_scale z
videntity 9
 a 8,1
fdownsampling_block_1 10
fstage_2_block_0_depthwise_conv 11
vlayernorm 4
vpointwise_conv_1 12
vgelu 6
vpointwise_conv_2 s
vlayer_scale 13
videntity 9
 a 8,1
t1_depthwise_conv 11
vlayernorm 4
vpointwise_conv_1 12
vgelu 6
vpointwise_conv_2 s
vlayer_scale 13
videntity 9
 a 8,1
t2_depthwise_conv 11
vlayernorm 4
vpointwise_conv_1 12
vgelu 6
vpointwise_conv_2 s
vlayer_scale 13
videntity 9
 a 8,1
t3_depthwise_conv 11
vlayernorm 4
vpointwise_conv_1 12
vgelu 6
vpointwise_conv_2 s
vlayer_scale 13
videntity 9
 a 8,1
t4_depthwise_conv 11
vlayernorm 4
vpointwise_conv_1 12
vgelu 6
vpointwise_conv_2 s
vlayer_scale 13
videntity 9
 a 8,1
t5_depthwise_conv 11
vlayernorm 4
vpointwise_conv_1 12
vgelu 6
vpointwise_conv_2 s
vlayer_scale 13
videntity 9
 a 8,1
t6_depthwise_conv 11
vlayernorm 4
vpointwise_conv_1 12
vgelu 6
vpointwise_conv_2 s
vlayer_scale 13
videntity 9
 a 8,1
t7_depthwise_conv 11
vlayernorm 4
vpointwise_conv_1 12
vgelu 6
vpointwise_conv_2 s
vlayer_scale 13
videntity 9
 a 8,1
t8_depthwise_conv 11
vlayernorm 4
vpointwise_conv_1 12
vgelu 6
vpointwise_conv_2 s
vlayer_scale 13
videntity 9
 a 8,1
t9_depthwise_conv 11
vlayernorm 4
vpointwise_conv_1 12
vgelu 6
vpointwise_conv_2 s
vlayer_scale 13
videntity 9
 a 8,1
t10_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
u1_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
u2_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
u3_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
u4_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
u5_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
u6_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
u7_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
u8_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
u9_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
t20_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
u1_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
u2_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
u3_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
u4_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
u5_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
u6_depthwise_conv 11
wlayernorm 4
wpointwise_conv_1 12
wgelu 6
wpointwise_conv_2 s
wlayer_scale 13
widentity 9
 a 8,1
fdownsampling_block_2 14
fstage_3_block_0_depthwise_conv 15
vlayernorm 4
vpointwise_conv_1 16
vgelu 6
vpointwise_conv_2 x
vlayer_scale 17
videntity 9
 a 8,1
t1_depthwise_conv 15
vlayernorm 4
vpointwise_conv_1 16
vgelu 6
vpointwise_conv_2 x
vlayer_scale 17
videntity 9
 a 8,1
t2_depthwise_conv 15
vlayernorm 4
vpointwise_conv_1 16
vgelu 6
vpointwise_conv_2 x
vlayer_scale 17
videntity 9
 a 8,1
fhead_gap o
klayernorm 4
kdense p
{"name":"ConvNeXtTiny","model":"convnext_tiny","namesSize":false,"module":"convnext","signature":[["include_top",true],["include_preprocessing",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","convnext_tiny"]],"size":224,"smallest":32,"anySize":true,"shared":150,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top=True\`, \`classes\` should be 1000. Received classes={classes}","tails":{"none":[["?0","LayerNormalization",{"axis":[-1]}]],"avg":[["?0","GlobalAveragePooling2D",{}],["?0","LayerNormalization",{"axis":[-1]}]],"max":[["?0","GlobalMaxPooling2D",{}],["?0","LayerNormalization",{"axis":[-1]}]]}}
?0 0
0convnext_tiny_prestem_normalization 1
estem 18
gage_0_block_0_depthwise_conv r
ulayernorm 4
upointwise_conv_1 s
ugelu 6
upointwise_conv_2 t
ulayer_scale u
uidentity 9
 a 8,1
s1_depthwise_conv r
ulayernorm 4
upointwise_conv_1 s
ugelu 6
upointwise_conv_2 t
ulayer_scale u
uidentity 9
 a 8,1
s2_depthwise_conv r
ulayernorm 4
upointwise_conv_1 s
ugelu 6
upointwise_conv_2 t
ulayer_scale u
uidentity 9
 a 8,1
edownsampling_block_0 19
estage_1_block_0_depthwise_conv w
ulayernorm 4
upointwise_conv_1 x
ugelu 6
upointwise_conv_2 y
ulayer_scale z
uidentity 9
 a 8,1
s1_depthwise_conv w
ulayernorm 4
upointwise_conv_1 x
ugelu 6
upointwise_conv_2 y
ulayer_scale z
uidentity 9
 a 8,1
s2_depthwise_conv w
ulayernorm 4
upointwise_conv_1 x
ugelu 6
upointwise_conv_2 y
ulayer_scale z
uidentity 9
 a 8,1
edownsampling_block_1 1a
estage_2_block_0_depthwise_conv 11
ulayernorm 4
upointwise_conv_1 12
ugelu 6
upointwise_conv_2 s
ulayer_scale 13
uidentity 9
 a 8,1
s1_depthwise_conv 11
ulayernorm 4
upointwise_conv_1 12
ugelu 6
upointwise_conv_2 s
ulayer_scale 13
uidentity 9
 a 8,1
s2_depthwise_conv 11
ulayernorm 4
upointwise_conv_1 12
ugelu 6
upointwise_conv_2 s
ulayer_scale 13
uidentity 9
 a 8,1
s3_depthwise_conv 11
ulayernorm 4
upointwise_conv_1 12
ugelu 6
upointwise_conv_2 s
ulayer_scale 13
uidentity 9
 a 8,1
s4_depthwise_conv 11
ulayernorm 4
upointwise_conv_1 12
ugelu 6
upointwise_conv_2 s
ulayer_scale 13
uidentity 9
 a 8,1
s5_depthwise_conv 11
ulayernorm 4
upointwise_conv_1 12
ugelu 6
upointwise_conv_2 s
ulayer_scale 13
uidentity 9
 a 8,1
s6_depthwise_conv 11
ulayernorm 4
upointwise_conv_1 12
ugelu 6
upointwise_conv_2 s
ulayer_scale 13
uidentity 9
 a 8,1
s7_depthwise_conv 11
ulayernorm 4
upointwise_conv_1 12
ugelu 6
upointwise_conv_2 s
ulayer_scale 13
uidentity 9
 a 8,1
s8_depthwise_conv 11
ulayernorm 4
upointwise_conv_1 12
ugelu 6
upointwise_conv_2 s
ulayer_scale 13
uidentity 9
 a 8,1
edownsampling_block_2 1b
estage_3_block_0_depthwise_conv 15
ulayernorm 4
upointwise_conv_1 16
ugelu 6
upointwise_conv_2 x
ulayer_scale 17
uidentity 9
 a 8,1
s1_depthwise_conv 15
ulayernorm 4
upointwise_conv_1 16
ugelu 6
upointwise_conv_2 x
ulayer_scale 17
uidentity 9
 a 8,1
s2_depthwise_conv 15
ulayernorm 4
upointwise_conv_1 16
ugelu 6
upointwise_conv_2 x
ulayer_scale 17
uidentity 9
 a 8,1
ehead_gap o
jlayernorm 4
jdense p
{"name":"ConvNeXtXLarge","model":"convnext_xlarge","namesSize":false,"module":"convnext","signature":[["include_top",true],["include_preprocessing",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","convnext_xlarge"]],"size":224,"smallest":32,"anySize":true,"shared":294,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top=True\`, \`classes\` should be 1000. Received classes={classes}","tails":{"none":[["?0","LayerNormalization",{"axis":[-1]}]],"avg":[["?0","GlobalAveragePooling2D",{}],["?0","LayerNormalization",{"axis":[-1]}]],"max":[["?0","GlobalMaxPooling2D",{}],["?0","LayerNormalization",{"axis":[-1]}]]}}
?0 0
0convnext_xlarge_prestem_normalization 1
gstem me
iage_0_block_0_depthwise_conv c
wlayernorm 4
wpointwise_conv_1 d
wgelu 6
wpointwise_conv_2 e
wlayer_scale f
widentity 9
 a 8,1
u1_depthwise_conv c
wlayernorm 4
wpointwise_conv_1 d
wgelu 6
wpointwise_conv_2 e
wlayer_scale f
widentity 9
 a 8,1
u2_depthwise_conv c
wlayernorm 4
wpointwise_conv_1 d
wgelu 6
wpointwise_conv_2 e
wlayer_scale f
widentity 9
 a 8,1
gdownsampling_block_0 mf
gstage_1_block_0_depthwise_conv h
wlayernorm 4
wpointwise_conv_1 i
wgelu 6
wpointwise_conv_2 5
wlayer_scale j
widentity 9
 a 8,1
u1_depthwise_conv h
wlayernorm 4
wpointwise_conv_1 i
wgelu 6
wpointwise_conv_2 5
wlayer_scale j
widentity 9
 a 8,1
u2_depthwise_conv h
wlayernorm 4
wpointwise_conv_1 i
wgelu 6
wpointwise_conv_2 5
wlayer_scale j
widentity 9
 a 8,1
gdownsampling_block_1 mg
gstage_2_block_0_depthwise_conv l
wlayernorm 4
wpointwise_conv_1 m
wgelu 6
wpointwise_conv_2 d
wlayer_scale n
widentity 9
 a 8,1
u1_depthwise_conv l
wlayernorm 4
wpointwise_conv_1 m
wgelu 6
wpointwise_conv_2 d
wlayer_scale n
widentity 9
 a 8,1
u2_depthwise_conv l
wlayernorm 4
wpointwise_conv_1 m
wgelu 6
wpointwise_conv_2 d
wlayer_scale n
widentity 9
 a 8,1
u3_depthwise_conv l
wlayernorm 4
wpointwise_conv_1 m
wgelu 6
wpointwise_conv_2 d
wlayer_scale n
widentity 9
 a 8,1
u4_depthwise_conv l
wlayernorm 4
wpointwise_conv_1 m
wgelu 6
wpointwise_conv_2 d
wlayer_scale n
widentity 9
 a 8,1
u5_depthwise_conv l
wlayernorm 4
wpointwise_conv_1 m
wgelu 6
wpointwise_conv_2 d
wlayer_scale n
widentity 9
 a 8,1
u6_depthwise_conv l
wlayernorm 4
wpointwise_conv_1 m
wgelu 6
wpointwise_conv_2 d
wlayer_scale n
widentity 9
 a 8,1
u7_depthwise_conv l
wlayernorm 4
wpointwise_conv_1 m
wgelu 6
wpointwise_conv_2 d
wlayer_scale n
widentity 9
 a 8,1
u8_depthwise_conv l
wlayernorm 4
wpointwise_conv_1 m
wgelu 6
wpointwise_conv_2 d
wlayer_scale n
widentity 9
 a 8,1
u9_depthwise_conv l
wlayernorm 4
wpointwise_conv_1 m
wgelu 6
wpointwise_conv_2 d
wlayer_scale n
widentity 9
 a 8,1
u10_depthwise_conv l
xlayernorm 4
xpointwise_conv_1 m
xgelu 6
xpointwise_conv_2 d
xlayer_scale n
xidentity 9
 a 8,1
v1_depthwise_conv l
xlayernorm 4
xpointwise_conv_1 m
xgelu 6
xpointwise_conv_2 d
xlayer_scale n
xidentity 9
 a 8,1
v2_depthwise_conv l
xlayernorm 4
xpointwise_conv_1 m
xgelu 6
xpointwise_conv_2 d
xlayer_scale n
xidentity 9
 a 8,1
v3_depthwise_conv l
xlayernorm 4
xpointwise_conv_1 m
xgelu 6
xpointwise_conv_2 d
xlayer_scale n
xidentity 9
 a 8,1
v4_depthwise_conv l
xlayernorm 4
xpointwise_conv_1 m
xgelu 6
xpointwise_conv_2 d
xlayer_scale n
xidentity 9
 a 8,1
v5_depthwise_conv l
xlayernorm 4
xpointwise_conv_1 m
xgelu 6
xpointwise_conv_2 d
xlayer_scale n
xidentity 9
 a 8,1
v6_depthwise_conv l
xlayernorm 4
xpointwise_conv_1 m
xgelu 6
xpointwise_conv_2 d
xlayer_scale n
xidentity 9
 a 8,1
v7_depthwise_conv l
xlayernorm 4
xpointwise_conv_1 m
xgelu 6
xpointwise_conv_2 d
xlayer_scale n
xidentity 9
 a 8,1
v8_depthwise_conv l
xlayernorm 4
xpointwise_conv_1 m
xgelu 6
xpointwise_conv_2 d
xlayer_scale n
xidentity 9
 a 8,1
v9_depthwise_conv l
xlayernorm 4
xpointwise_conv_1 m
xgelu 6
xpointwise_conv_2 d
xlayer_scale n
xidentity 9
 a 8,1
u20_depthwise_conv l
xlayernorm 4
xpointwise_conv_1 m
xgelu 6
xpointwise_conv_2 d
xlayer_scale n
xidentity 9
 a 8,1
v1_depthwise_conv l
xlayernorm 4
xpointwise_conv_1 m
xgelu 6
xpointwise_conv_2 d
xlayer_scale n
xidentity 9
 a 8,1
v2_depthwise_conv l
xlayernorm 4
xpointwise_conv_1 m
xgelu 6
xpointwise_conv_2 d
xlayer_scale n
xidentity 9
 a 8,1
v3_depthwise_conv l
xlayernorm 4
xpointwise_conv_1 m
xgelu 6
xpointwise_conv_2 d
xlayer_scale n
xidentity 9
 a 8,1
v4_depthwise_conv l
xlayernorm 4
xpointwise_conv_1 m
xgelu 6
xpointwise_conv_2 d
xlayer_scale n
xidentity 9
 a 8,1
v5_depthwise_conv l
xlayernorm 4
xpointwise_conv_1 m
xgelu 6
xpointwise_conv_2 d
xlayer_scale n
xidentity 9
 a 8,1
v6_depthwise_conv l
xlayernorm 4
xpointwise_conv_1 m
xgelu 6
xpointwise_conv_2 d
xlayer_scale n
xidentity 9
 a 8,1
gdownsampling_block_2 mh
gstage_3_block_0_depthwise_conv mi
wlayernorm 4
wpointwise_conv_1 mj
wgelu 6
wpointwise_conv_2 i
wlayer_scale mk
widentity 9
 a 8,1
u1_depthwise_conv mi
wlayernorm 4
wpointwise_conv_1 mj
wgelu 6
wpointwise_conv_2 i
wlayer_scale mk
widentity 9
 a 8,1
u2_depthwise_conv mi
wlayernorm 4
wpointwise_conv_1 mj
wgelu 6
wpointwise_conv_2 i
wlayer_scale mk
widentity 9
 a 8,1
ghead_gap o
llayernorm 4
ldense p
{"name":"DenseNet121","model":"densenet121","namesSize":false,"module":"densenet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","densenet121"]],"size":224,"smallest":32,"anySize":true,"shared":427,"refusal":"If using \`weights\` as \`\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 1c
0conv1_conv 1d
6bn 1e
6relu 1f
?1 1g
0pool1 1h
0conv2_block1_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b2_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b3_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b4_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b5_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b6_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
0pool2_bn 1e
6relu 1f
6conv 1i
6pool 1l
0conv3_block1_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b2_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b3_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b4_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b5_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b6_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b7_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b8_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b9_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b10_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
0pool3_bn 1e
6relu 1f
6conv 1m
6pool 1l
0conv4_block1_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b2_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b3_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b4_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b5_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b6_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b7_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b8_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b9_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b10_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c3_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c4_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c5_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c6_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c7_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c8_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c9_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
b20_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c3_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c4_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
0pool4_bn 1e
6relu 1f
6conv 1n
6pool 1l
0conv5_block1_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b2_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b3_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b4_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b5_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b6_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b7_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b8_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b9_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b10_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c3_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c4_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c5_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c6_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
0bn 1e
0relu 1f
0avg_pool o
0predictions p
{"name":"DenseNet169","model":"densenet169","namesSize":false,"module":"densenet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","densenet169"]],"size":224,"smallest":32,"anySize":true,"shared":595,"refusal":"If using \`weights\` as \`\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 1c
0conv1_conv 1d
6bn 1e
6relu 1f
?1 1g
0pool1 1h
0conv2_block1_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b2_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b3_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b4_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b5_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b6_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
0pool2_bn 1e
6relu 1f
6conv 1i
6pool 1l
0conv3_block1_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b2_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b3_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b4_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b5_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b6_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b7_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b8_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b9_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b10_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
0pool3_bn 1e
6relu 1f
6conv 1m
6pool 1l
0conv4_block1_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b2_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b3_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b4_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b5_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b6_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b7_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b8_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b9_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b10_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c3_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c4_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c5_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c6_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c7_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c8_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c9_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
b20_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c3_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c4_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c5_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c6_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c7_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c8_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c9_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
b30_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
0pool4_bn 1e
6relu 1f
6conv 1o
6pool 1l
0conv5_block1_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b2_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b3_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b4_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b5_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b6_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b7_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b8_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b9_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b10_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c3_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c4_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c5_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c6_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c7_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c8_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c9_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
b20_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c3_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c4_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c5_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c6_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c7_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c8_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c9_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
b30_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
0bn 1e
0relu 1f
0avg_pool o
0predictions p
{"name":"DenseNet201","model":"densenet201","namesSize":false,"module":"densenet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","densenet201"]],"size":224,"smallest":32,"anySize":true,"shared":707,"refusal":"If using \`weights\` as \`\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 1c
0conv1_conv 1d
6bn 1e
6relu 1f
?1 1g
0pool1 1h
0conv2_block1_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b2_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b3_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b4_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b5_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b6_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
0pool2_bn 1e
6relu 1f
6conv 1i
6pool 1l
0conv3_block1_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b2_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b3_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b4_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b5_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b6_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b7_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b8_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b9_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b10_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
0pool3_bn 1e
6relu 1f
6conv 1m
6pool 1l
0conv4_block1_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b2_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b3_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b4_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b5_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b6_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b7_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b8_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b9_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b10_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c3_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c4_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c5_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c6_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c7_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c8_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c9_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
b20_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c3_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c4_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c5_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c6_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c7_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c8_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c9_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
b30_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c3_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c4_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c5_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c6_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c7_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c8_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c9_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
b40_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c3_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c4_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c5_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c6_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c7_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c8_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
0pool4_bn 1e
6relu 1f
6conv 1p
6pool 1l
0conv5_block1_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b2_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b3_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b4_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b5_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b6_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b7_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b8_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b9_0_bn 1e
frelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_conv 1j
dconcat 1k 7,1
b10_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c3_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c4_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c5_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c6_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c7_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c8_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c9_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
b20_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c3_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c4_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c5_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c6_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c7_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c8_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c9_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
b30_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c1_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
c2_0_bn 1e
grelu 1f
e1_conv 1i
gbn 1e
grelu 1f
e2_conv 1j
econcat 1k 7,1
0bn 1e
0relu 1f
0avg_pool o
0predictions p
{"name":"EfficientNetB0","model":"efficientnetb0","namesSize":false,"module":"efficientnet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","efficientnetb0"]],"size":224,"smallest":32,"anySize":true,"shared":238,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 1q
?0 1r
?1 1s w
0stem_conv_pad 1t
9 1u
5bn 1e
5activation 1v
0block1a_dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 1x
dduce 1y
bexpand 1z
dcite 20 5,1
8project_conv 21
gbn 1e
52a_expand_conv 22
fbn 1e
factivation 1v
8dwconv_pad 1t
e 23
8bn 1e
8activation 1v
8se_squeeze o
breshape 24
dduce 25
bexpand 26
dcite 20 5,1
8project_conv 27
gbn 1e
6b_expand_conv 28
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 29
dduce 2a
bexpand 2b
dcite 20 5,1
8project_conv 27
gbn 1e
8drop 2c
8add 2d 1,15
53a_expand_conv 28
fbn 1e
factivation 1v
8dwconv_pad 2e
e 2f
8bn 1e
8activation 1v
8se_squeeze o
breshape 29
dduce 2a
bexpand 2b
dcite 20 5,1
8project_conv 2g
gbn 1e
6b_expand_conv 2h
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 2j
dduce 2k
bexpand 2l
dcite 20 5,1
8project_conv 2g
gbn 1e
8drop 2m
8add 2d 1,15
54a_expand_conv 2h
fbn 1e
factivation 1v
8dwconv_pad 1t
e 23
8bn 1e
8activation 1v
8se_squeeze o
breshape 2j
dduce 2k
bexpand 2l
dcite 20 5,1
8project_conv 2n
gbn 1e
6b_expand_conv 2o
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2p
dduce 2q
bexpand 2r
dcite 20 5,1
8project_conv 2n
gbn 1e
8drop 2s
8add 2d 1,15
6c_expand_conv 2o
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2p
dduce 2q
bexpand 2r
dcite 20 5,1
8project_conv 2n
gbn 1e
8drop 2t
8add 2d 1,15
55a_expand_conv 2o
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 2p
dduce 2q
bexpand 2r
dcite 20 5,1
8project_conv 2u
gbn 1e
6b_expand_conv 2v
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 2z
8add 2d 1,15
6c_expand_conv 2v
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 30
8add 2d 1,15
56a_expand_conv 2v
fbn 1e
factivation 1v
8dwconv_pad 2e
e 2f
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 31
gbn 1e
6b_expand_conv 32
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 36
8add 2d 1,15
6c_expand_conv 32
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 37
8add 2d 1,15
6d_expand_conv 32
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 38
8add 2d 1,15
57a_expand_conv 32
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 39
gbn 1e
0top_conv 3a
4bn 1e
4activation 1v
0avg_pool o
0top_dropout 3b
0predictions p
{"name":"EfficientNetB1","model":"efficientnetb1","namesSize":false,"module":"efficientnet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","efficientnetb1"]],"size":240,"smallest":32,"anySize":true,"shared":340,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 1q
?0 1r
?1 1s w
0stem_conv_pad 1t
9 1u
5bn 1e
5activation 1v
0block1a_dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 1x
dduce 1y
bexpand 1z
dcite 20 5,1
8project_conv 21
gbn 1e
6b_dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 3c
dduce 25
bexpand 3d
dcite 20 5,1
8project_conv 21
gbn 1e
8drop 3e
8add 2d 1,12
52a_expand_conv 22
fbn 1e
factivation 1v
8dwconv_pad 1t
e 23
8bn 1e
8activation 1v
8se_squeeze o
breshape 24
dduce 25
bexpand 26
dcite 20 5,1
8project_conv 27
gbn 1e
6b_expand_conv 28
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 29
dduce 2a
bexpand 2b
dcite 20 5,1
8project_conv 27
gbn 1e
8drop 3f
8add 2d 1,15
6c_expand_conv 28
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 29
dduce 2a
bexpand 2b
dcite 20 5,1
8project_conv 27
gbn 1e
8drop 3g
8add 2d 1,15
53a_expand_conv 28
fbn 1e
factivation 1v
8dwconv_pad 2e
e 2f
8bn 1e
8activation 1v
8se_squeeze o
breshape 29
dduce 2a
bexpand 2b
dcite 20 5,1
8project_conv 2g
gbn 1e
6b_expand_conv 2h
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 2j
dduce 2k
bexpand 2l
dcite 20 5,1
8project_conv 2g
gbn 1e
8drop 3h
8add 2d 1,15
6c_expand_conv 2h
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 2j
dduce 2k
bexpand 2l
dcite 20 5,1
8project_conv 2g
gbn 1e
8drop 3i
8add 2d 1,15
54a_expand_conv 2h
fbn 1e
factivation 1v
8dwconv_pad 1t
e 23
8bn 1e
8activation 1v
8se_squeeze o
breshape 2j
dduce 2k
bexpand 2l
dcite 20 5,1
8project_conv 2n
gbn 1e
6b_expand_conv 2o
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2p
dduce 2q
bexpand 2r
dcite 20 5,1
8project_conv 2n
gbn 1e
8drop 3j
8add 2d 1,15
6c_expand_conv 2o
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2p
dduce 2q
bexpand 2r
dcite 20 5,1
8project_conv 2n
gbn 1e
8drop 3k
8add 2d 1,15
6d_expand_conv 2o
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2p
dduce 2q
bexpand 2r
dcite 20 5,1
8project_conv 2n
gbn 1e
8drop 3l
8add 2d 1,15
55a_expand_conv 2o
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 2p
dduce 2q
bexpand 2r
dcite 20 5,1
8project_conv 2u
gbn 1e
6b_expand_conv 2v
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 3m
8add 2d 1,15
6c_expand_conv 2v
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 3n
8add 2d 1,15
6d_expand_conv 2v
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 3o
8add 2d 1,15
56a_expand_conv 2v
fbn 1e
factivation 1v
8dwconv_pad 2e
e 2f
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 31
gbn 1e
6b_expand_conv 32
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 3p
8add 2d 1,15
6c_expand_conv 32
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 3q
8add 2d 1,15
6d_expand_conv 32
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 3r
8add 2d 1,15
6e_expand_conv 32
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 3s
8add 2d 1,15
57a_expand_conv 32
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 39
gbn 1e
6b_expand_conv 3t
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 3u
dduce 3v
bexpand 3w
dcite 20 5,1
8project_conv 39
gbn 1e
8drop 3x
8add 2d 1,15
0top_conv 3a
4bn 1e
4activation 1v
0avg_pool o
0top_dropout 3b
0predictions p
{"name":"EfficientNetB2","model":"efficientnetb2","namesSize":false,"module":"efficientnet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","efficientnetb2"]],"size":260,"smallest":32,"anySize":true,"shared":340,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 1q
?0 1r
?1 1s w
0stem_conv_pad 1t
9 1u
5bn 1e
5activation 1v
0block1a_dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 1x
dduce 1y
bexpand 1z
dcite 20 5,1
8project_conv 21
gbn 1e
6b_dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 3c
dduce 25
bexpand 3d
dcite 20 5,1
8project_conv 21
gbn 1e
8drop 3e
8add 2d 1,12
52a_expand_conv 22
fbn 1e
factivation 1v
8dwconv_pad 1t
e 23
8bn 1e
8activation 1v
8se_squeeze o
breshape 24
dduce 25
bexpand 26
dcite 20 5,1
8project_conv 27
gbn 1e
6b_expand_conv 28
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 29
dduce 2a
bexpand 2b
dcite 20 5,1
8project_conv 27
gbn 1e
8drop 3f
8add 2d 1,15
6c_expand_conv 28
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 29
dduce 2a
bexpand 2b
dcite 20 5,1
8project_conv 27
gbn 1e
8drop 3g
8add 2d 1,15
53a_expand_conv 28
fbn 1e
factivation 1v
8dwconv_pad 2e
e 2f
8bn 1e
8activation 1v
8se_squeeze o
breshape 29
dduce 2a
bexpand 2b
dcite 20 5,1
8project_conv 3y
gbn 1e
6b_expand_conv 3z
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 40
dduce 41
bexpand 42
dcite 20 5,1
8project_conv 3y
gbn 1e
8drop 3h
8add 2d 1,15
6c_expand_conv 3z
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 40
dduce 41
bexpand 42
dcite 20 5,1
8project_conv 3y
gbn 1e
8drop 3i
8add 2d 1,15
54a_expand_conv 3z
fbn 1e
factivation 1v
8dwconv_pad 1t
e 23
8bn 1e
8activation 1v
8se_squeeze o
breshape 40
dduce 41
bexpand 42
dcite 20 5,1
8project_conv 43
gbn 1e
6b_expand_conv 44
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 45
dduce 46
bexpand 47
dcite 20 5,1
8project_conv 43
gbn 1e
8drop 3j
8add 2d 1,15
6c_expand_conv 44
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 45
dduce 46
bexpand 47
dcite 20 5,1
8project_conv 43
gbn 1e
8drop 3k
8add 2d 1,15
6d_expand_conv 44
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 45
dduce 46
bexpand 47
dcite 20 5,1
8project_conv 43
gbn 1e
8drop 3l
8add 2d 1,15
55a_expand_conv 44
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 45
dduce 46
bexpand 47
dcite 20 5,1
8project_conv 48
gbn 1e
6b_expand_conv 49
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 4a
dduce 4b
bexpand 4c
dcite 20 5,1
8project_conv 48
gbn 1e
8drop 3m
8add 2d 1,15
6c_expand_conv 49
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 4a
dduce 4b
bexpand 4c
dcite 20 5,1
8project_conv 48
gbn 1e
8drop 3n
8add 2d 1,15
6d_expand_conv 49
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 4a
dduce 4b
bexpand 4c
dcite 20 5,1
8project_conv 48
gbn 1e
8drop 3o
8add 2d 1,15
56a_expand_conv 49
fbn 1e
factivation 1v
8dwconv_pad 2e
e 2f
8bn 1e
8activation 1v
8se_squeeze o
breshape 4a
dduce 4b
bexpand 4c
dcite 20 5,1
8project_conv 4d
gbn 1e
6b_expand_conv 4e
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 4f
dduce 4g
bexpand 4h
dcite 20 5,1
8project_conv 4d
gbn 1e
8drop 3p
8add 2d 1,15
6c_expand_conv 4e
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 4f
dduce 4g
bexpand 4h
dcite 20 5,1
8project_conv 4d
gbn 1e
8drop 3q
8add 2d 1,15
6d_expand_conv 4e
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 4f
dduce 4g
bexpand 4h
dcite 20 5,1
8project_conv 4d
gbn 1e
8drop 3r
8add 2d 1,15
6e_expand_conv 4e
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 4f
dduce 4g
bexpand 4h
dcite 20 5,1
8project_conv 4d
gbn 1e
8drop 3s
8add 2d 1,15
57a_expand_conv 4e
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4f
dduce 4g
bexpand 4h
dcite 20 5,1
8project_conv 4i
gbn 1e
6b_expand_conv 4j
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4k
dduce 4l
bexpand 4m
dcite 20 5,1
8project_conv 4i
gbn 1e
8drop 3x
8add 2d 1,15
0top_conv 4n
4bn 1e
4activation 1v
0avg_pool o
0top_dropout 4o
0predictions p
{"name":"EfficientNetB3","model":"efficientnetb3","namesSize":false,"module":"efficientnet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","efficientnetb3"]],"size":300,"smallest":32,"anySize":true,"shared":385,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 1q
?0 1r
?1 1s w
0stem_conv_pad 1t
9 4p
5bn 1e
5activation 1v
0block1a_dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4q
dduce 2k
bexpand 4r
dcite 20 5,1
8project_conv 27
gbn 1e
6b_dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4s
dduce 2a
bexpand 4t
dcite 20 5,1
8project_conv 27
gbn 1e
8drop 4u
8add 2d 1,12
52a_expand_conv 28
fbn 1e
factivation 1v
8dwconv_pad 1t
e 23
8bn 1e
8activation 1v
8se_squeeze o
breshape 29
dduce 2a
bexpand 2b
dcite 20 5,1
8project_conv 4v
gbn 1e
6b_expand_conv 31
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4w
dduce 1y
bexpand 4x
dcite 20 5,1
8project_conv 4v
gbn 1e
8drop 4y
8add 2d 1,15
6c_expand_conv 31
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4w
dduce 1y
bexpand 4x
dcite 20 5,1
8project_conv 4v
gbn 1e
8drop 4z
8add 2d 1,15
53a_expand_conv 31
fbn 1e
factivation 1v
8dwconv_pad 2e
e 2f
8bn 1e
8activation 1v
8se_squeeze o
breshape 4w
dduce 1y
bexpand 4x
dcite 20 5,1
8project_conv 3y
gbn 1e
6b_expand_conv 3z
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 40
dduce 41
bexpand 42
dcite 20 5,1
8project_conv 3y
gbn 1e
8drop 50
8add 2d 1,15
6c_expand_conv 3z
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 40
dduce 41
bexpand 42
dcite 20 5,1
8project_conv 3y
gbn 1e
8drop 51
8add 2d 1,15
54a_expand_conv 3z
fbn 1e
factivation 1v
8dwconv_pad 52
e 23
8bn 1e
8activation 1v
8se_squeeze o
breshape 40
dduce 41
bexpand 42
dcite 20 5,1
8project_conv 22
gbn 1e
6b_expand_conv 53
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 54
dduce 55
bexpand 56
dcite 20 5,1
8project_conv 22
gbn 1e
8drop 57
8add 2d 1,15
6c_expand_conv 53
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 54
dduce 55
bexpand 56
dcite 20 5,1
8project_conv 22
gbn 1e
8drop 58
8add 2d 1,15
6d_expand_conv 53
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 54
dduce 55
bexpand 56
dcite 20 5,1
8project_conv 22
gbn 1e
8drop 59
8add 2d 1,15
6e_expand_conv 53
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 54
dduce 55
bexpand 56
dcite 20 5,1
8project_conv 22
gbn 1e
8drop 5a
8add 2d 1,15
55a_expand_conv 53
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 54
dduce 55
bexpand 56
dcite 20 5,1
8project_conv 5b
gbn 1e
6b_expand_conv 5c
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 5d
dduce 5e
bexpand 5f
dcite 20 5,1
8project_conv 5b
gbn 1e
8drop 5g
8add 2d 1,15
6c_expand_conv 5c
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 5d
dduce 5e
bexpand 5f
dcite 20 5,1
8project_conv 5b
gbn 1e
8drop 5h
8add 2d 1,15
6d_expand_conv 5c
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 5d
dduce 5e
bexpand 5f
dcite 20 5,1
8project_conv 5b
gbn 1e
8drop 5i
8add 2d 1,15
6e_expand_conv 5c
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 5d
dduce 5e
bexpand 5f
dcite 20 5,1
8project_conv 5b
gbn 1e
8drop 5j
8add 2d 1,15
56a_expand_conv 5c
fbn 1e
factivation 1v
8dwconv_pad 2e
e 2f
8bn 1e
8activation 1v
8se_squeeze o
breshape 5d
dduce 5e
bexpand 5f
dcite 20 5,1
8project_conv 5k
gbn 1e
6b_expand_conv 5l
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 5m
dduce 5n
bexpand 5o
dcite 20 5,1
8project_conv 5k
gbn 1e
8drop 5p
8add 2d 1,15
6c_expand_conv 5l
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 5m
dduce 5n
bexpand 5o
dcite 20 5,1
8project_conv 5k
gbn 1e
8drop 5q
8add 2d 1,15
6d_expand_conv 5l
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 5m
dduce 5n
bexpand 5o
dcite 20 5,1
8project_conv 5k
gbn 1e
8drop 5r
8add 2d 1,15
6e_expand_conv 5l
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 5m
dduce 5n
bexpand 5o
dcite 20 5,1
8project_conv 5k
gbn 1e
8drop 5s
8add 2d 1,15
6f_expand_conv 5l
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 5m
dduce 5n
bexpand 5o
dcite 20 5,1
8project_conv 5k
gbn 1e
8drop 5t
8add 2d 1,15
57a_expand_conv 5l
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5m
dduce 5n
bexpand 5o
dcite 20 5,1
8project_conv 5u
gbn 1e
6b_expand_conv 5v
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop 5z
8add 2d 1,15
0top_conv 60
4bn 1e
4activation 1v
0avg_pool o
0top_dropout 4o
0predictions p
{"name":"EfficientNetB4","model":"efficientnetb4","namesSize":false,"module":"efficientnet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","efficientnetb4"]],"size":380,"smallest":32,"anySize":true,"shared":475,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 1q
?0 1r
?1 1s w
0stem_conv_pad 1t
9 61
5bn 1e
5activation 1v
0block1a_dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 62
dduce 41
bexpand 63
dcite 20 5,1
8project_conv 27
gbn 1e
6b_dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4s
dduce 2a
bexpand 4t
dcite 20 5,1
8project_conv 27
gbn 1e
8drop 64
8add 2d 1,12
52a_expand_conv 28
fbn 1e
factivation 1v
8dwconv_pad 1t
e 23
8bn 1e
8activation 1v
8se_squeeze o
breshape 29
dduce 2a
bexpand 2b
dcite 20 5,1
8project_conv 4v
gbn 1e
6b_expand_conv 31
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4w
dduce 1y
bexpand 4x
dcite 20 5,1
8project_conv 4v
gbn 1e
8drop 65
8add 2d 1,15
6c_expand_conv 31
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4w
dduce 1y
bexpand 4x
dcite 20 5,1
8project_conv 4v
gbn 1e
8drop 2c
8add 2d 1,15
6d_expand_conv 31
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4w
dduce 1y
bexpand 4x
dcite 20 5,1
8project_conv 4v
gbn 1e
8drop 66
8add 2d 1,15
53a_expand_conv 31
fbn 1e
factivation 1v
8dwconv_pad 2e
e 2f
8bn 1e
8activation 1v
8se_squeeze o
breshape 4w
dduce 1y
bexpand 4x
dcite 20 5,1
8project_conv 67
gbn 1e
6b_expand_conv 68
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 69
dduce 6a
bexpand 6b
dcite 20 5,1
8project_conv 67
gbn 1e
8drop 6c
8add 2d 1,15
6c_expand_conv 68
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 69
dduce 6a
bexpand 6b
dcite 20 5,1
8project_conv 67
gbn 1e
8drop 2m
8add 2d 1,15
6d_expand_conv 68
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 69
dduce 6a
bexpand 6b
dcite 20 5,1
8project_conv 67
gbn 1e
8drop 6d
8add 2d 1,15
54a_expand_conv 68
fbn 1e
factivation 1v
8dwconv_pad 52
e 23
8bn 1e
8activation 1v
8se_squeeze o
breshape 69
dduce 6a
bexpand 6b
dcite 20 5,1
8project_conv 2u
gbn 1e
6b_expand_conv 2v
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 6e
8add 2d 1,15
6c_expand_conv 2v
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 2s
8add 2d 1,15
6d_expand_conv 2v
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 6f
8add 2d 1,15
6e_expand_conv 2v
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 2t
8add 2d 1,15
6f_expand_conv 2v
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 6g
8add 2d 1,15
55a_expand_conv 2v
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 6h
gbn 1e
6b_expand_conv 6i
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop 6m
8add 2d 1,15
6c_expand_conv 6i
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop 2z
8add 2d 1,15
6d_expand_conv 6i
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop 6n
8add 2d 1,15
6e_expand_conv 6i
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop 30
8add 2d 1,15
6f_expand_conv 6i
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop 6o
8add 2d 1,15
56a_expand_conv 6i
fbn 1e
factivation 1v
8dwconv_pad 6p
e 2f
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6q
gbn 1e
6b_expand_conv 6r
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 6s
dduce 6t
bexpand 6u
dcite 20 5,1
8project_conv 6q
gbn 1e
8drop 6v
8add 2d 1,15
6c_expand_conv 6r
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 6s
dduce 6t
bexpand 6u
dcite 20 5,1
8project_conv 6q
gbn 1e
8drop 36
8add 2d 1,15
6d_expand_conv 6r
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 6s
dduce 6t
bexpand 6u
dcite 20 5,1
8project_conv 6q
gbn 1e
8drop 6w
8add 2d 1,15
6e_expand_conv 6r
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 6s
dduce 6t
bexpand 6u
dcite 20 5,1
8project_conv 6q
gbn 1e
8drop 37
8add 2d 1,15
6f_expand_conv 6r
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 6s
dduce 6t
bexpand 6u
dcite 20 5,1
8project_conv 6q
gbn 1e
8drop 6x
8add 2d 1,15
6g_expand_conv 6r
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 6s
dduce 6t
bexpand 6u
dcite 20 5,1
8project_conv 6q
gbn 1e
8drop 38
8add 2d 1,15
6h_expand_conv 6r
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 6s
dduce 6t
bexpand 6u
dcite 20 5,1
8project_conv 6q
gbn 1e
8drop 6y
8add 2d 1,15
57a_expand_conv 6r
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 6s
dduce 6t
bexpand 6u
dcite 20 5,1
8project_conv 6z
gbn 1e
6b_expand_conv 70
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 71
dduce 72
bexpand 73
dcite 20 5,1
8project_conv 6z
gbn 1e
8drop 74
8add 2d 1,15
0top_conv 75
4bn 1e
4activation 1v
0avg_pool o
0top_dropout 76
0predictions p
{"name":"EfficientNetB5","model":"efficientnetb5","namesSize":false,"module":"efficientnet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","efficientnetb5"]],"size":456,"smallest":32,"anySize":true,"shared":577,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 1q
?0 1r
?1 1s w
0stem_conv_pad 1t
9 61
5bn 1e
5activation 1v
0block1a_dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 62
dduce 41
bexpand 63
dcite 20 5,1
8project_conv 27
gbn 1e
6b_dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4s
dduce 2a
bexpand 4t
dcite 20 5,1
8project_conv 27
gbn 1e
8drop 77
8add 2d 1,12
6c_dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4s
dduce 2a
bexpand 4t
dcite 20 5,1
8project_conv 27
gbn 1e
8drop 78
8add 2d 1,12
52a_expand_conv 28
fbn 1e
factivation 1v
8dwconv_pad 1t
e 23
8bn 1e
8activation 1v
8se_squeeze o
breshape 29
dduce 2a
bexpand 2b
dcite 20 5,1
8project_conv 2g
gbn 1e
6b_expand_conv 2h
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2j
dduce 2k
bexpand 2l
dcite 20 5,1
8project_conv 2g
gbn 1e
8drop 79
8add 2d 1,15
6c_expand_conv 2h
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2j
dduce 2k
bexpand 2l
dcite 20 5,1
8project_conv 2g
gbn 1e
8drop 7a
8add 2d 1,15
6d_expand_conv 2h
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2j
dduce 2k
bexpand 2l
dcite 20 5,1
8project_conv 2g
gbn 1e
8drop 7b
8add 2d 1,15
6e_expand_conv 2h
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2j
dduce 2k
bexpand 2l
dcite 20 5,1
8project_conv 2g
gbn 1e
8drop 7c
8add 2d 1,15
53a_expand_conv 2h
fbn 1e
factivation 1v
8dwconv_pad 2e
e 2f
8bn 1e
8activation 1v
8se_squeeze o
breshape 2j
dduce 2k
bexpand 2l
dcite 20 5,1
8project_conv 7d
gbn 1e
6b_expand_conv 5u
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 7e
dduce 7f
bexpand 7g
dcite 20 5,1
8project_conv 7d
gbn 1e
8drop 7h
8add 2d 1,15
6c_expand_conv 5u
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 7e
dduce 7f
bexpand 7g
dcite 20 5,1
8project_conv 7d
gbn 1e
8drop 7i
8add 2d 1,15
6d_expand_conv 5u
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 7e
dduce 7f
bexpand 7g
dcite 20 5,1
8project_conv 7d
gbn 1e
8drop 7j
8add 2d 1,15
6e_expand_conv 5u
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 7e
dduce 7f
bexpand 7g
dcite 20 5,1
8project_conv 7d
gbn 1e
8drop 7k
8add 2d 1,15
54a_expand_conv 5u
fbn 1e
factivation 1v
8dwconv_pad 1t
e 23
8bn 1e
8activation 1v
8se_squeeze o
breshape 7e
dduce 7f
bexpand 7g
dcite 20 5,1
8project_conv 7l
gbn 1e
6b_expand_conv 7m
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7n
dduce 7o
bexpand 7p
dcite 20 5,1
8project_conv 7l
gbn 1e
8drop 7q
8add 2d 1,15
6c_expand_conv 7m
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7n
dduce 7o
bexpand 7p
dcite 20 5,1
8project_conv 7l
gbn 1e
8drop 58
8add 2d 1,15
6d_expand_conv 7m
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7n
dduce 7o
bexpand 7p
dcite 20 5,1
8project_conv 7l
gbn 1e
8drop 7r
8add 2d 1,15
6e_expand_conv 7m
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7n
dduce 7o
bexpand 7p
dcite 20 5,1
8project_conv 7l
gbn 1e
8drop 7s
8add 2d 1,15
6f_expand_conv 7m
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7n
dduce 7o
bexpand 7p
dcite 20 5,1
8project_conv 7l
gbn 1e
8drop 7t
8add 2d 1,15
6g_expand_conv 7m
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7n
dduce 7o
bexpand 7p
dcite 20 5,1
8project_conv 7l
gbn 1e
8drop 7u
8add 2d 1,15
55a_expand_conv 7m
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 7n
dduce 7o
bexpand 7p
dcite 20 5,1
8project_conv 7v
gbn 1e
6b_expand_conv 7w
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 7x
dduce 7y
bexpand 7z
dcite 20 5,1
8project_conv 7v
gbn 1e
8drop 5g
8add 2d 1,15
6c_expand_conv 7w
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 7x
dduce 7y
bexpand 7z
dcite 20 5,1
8project_conv 7v
gbn 1e
8drop 80
8add 2d 1,15
6d_expand_conv 7w
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 7x
dduce 7y
bexpand 7z
dcite 20 5,1
8project_conv 7v
gbn 1e
8drop 81
8add 2d 1,15
6e_expand_conv 7w
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 7x
dduce 7y
bexpand 7z
dcite 20 5,1
8project_conv 7v
gbn 1e
8drop 82
8add 2d 1,15
6f_expand_conv 7w
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 7x
dduce 7y
bexpand 7z
dcite 20 5,1
8project_conv 7v
gbn 1e
8drop 83
8add 2d 1,15
6g_expand_conv 7w
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 7x
dduce 7y
bexpand 7z
dcite 20 5,1
8project_conv 7v
gbn 1e
8drop 84
8add 2d 1,15
56a_expand_conv 7w
fbn 1e
factivation 1v
8dwconv_pad 2e
e 2f
8bn 1e
8activation 1v
8se_squeeze o
breshape 7x
dduce 7y
bexpand 7z
dcite 20 5,1
8project_conv 85
gbn 1e
6b_expand_conv 86
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 85
gbn 1e
8drop 8a
8add 2d 1,15
6c_expand_conv 86
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 85
gbn 1e
8drop 8b
8add 2d 1,15
6d_expand_conv 86
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 85
gbn 1e
8drop 5q
8add 2d 1,15
6e_expand_conv 86
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 85
gbn 1e
8drop 8c
8add 2d 1,15
6f_expand_conv 86
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 85
gbn 1e
8drop 8d
8add 2d 1,15
6g_expand_conv 86
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 85
gbn 1e
8drop 5s
8add 2d 1,15
6h_expand_conv 86
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 85
gbn 1e
8drop 8e
8add 2d 1,15
6i_expand_conv 86
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 85
gbn 1e
8drop 8f
8add 2d 1,15
57a_expand_conv 86
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 8g
gbn 1e
6b_expand_conv 8h
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 8i
dduce 8j
bexpand 8k
dcite 20 5,1
8project_conv 8g
gbn 1e
8drop 8l
8add 2d 1,15
6c_expand_conv 8h
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 8i
dduce 8j
bexpand 8k
dcite 20 5,1
8project_conv 8g
gbn 1e
8drop 8m
8add 2d 1,15
0top_conv 8n
4bn 1e
4activation 1v
0avg_pool o
0top_dropout 76
0predictions p
{"name":"EfficientNetB6","model":"efficientnetb6","namesSize":false,"module":"efficientnet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","efficientnetb6"]],"size":528,"smallest":32,"anySize":true,"shared":667,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 1q
?0 1r
?1 1s w
0stem_conv_pad 1t
9 fe
5bn 1e
5activation 1v
0block1a_dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ff
dduce 6a
bexpand fg
dcite 20 5,1
8project_conv 4v
gbn 1e
6b_dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 1x
dduce 1y
bexpand 1z
dcite 20 5,1
8project_conv 4v
gbn 1e
8drop fh
8add 2d 1,12
6c_dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 1x
dduce 1y
bexpand 1z
dcite 20 5,1
8project_conv 4v
gbn 1e
8drop fi
8add 2d 1,12
52a_expand_conv 31
fbn 1e
factivation 1v
8dwconv_pad 1t
e 23
8bn 1e
8activation 1v
8se_squeeze o
breshape 4w
dduce 1y
bexpand 4x
dcite 20 5,1
8project_conv 2g
gbn 1e
6b_expand_conv 2h
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2j
dduce 2k
bexpand 2l
dcite 20 5,1
8project_conv 2g
gbn 1e
8drop fj
8add 2d 1,15
6c_expand_conv 2h
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2j
dduce 2k
bexpand 2l
dcite 20 5,1
8project_conv 2g
gbn 1e
8drop fk
8add 2d 1,15
6d_expand_conv 2h
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2j
dduce 2k
bexpand 2l
dcite 20 5,1
8project_conv 2g
gbn 1e
8drop fl
8add 2d 1,15
6e_expand_conv 2h
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2j
dduce 2k
bexpand 2l
dcite 20 5,1
8project_conv 2g
gbn 1e
8drop fm
8add 2d 1,15
6f_expand_conv 2h
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2j
dduce 2k
bexpand 2l
dcite 20 5,1
8project_conv 2g
gbn 1e
8drop fn
8add 2d 1,15
53a_expand_conv 2h
fbn 1e
factivation 1v
8dwconv_pad 2e
e 2f
8bn 1e
8activation 1v
8se_squeeze o
breshape 2j
dduce 2k
bexpand 2l
dcite 20 5,1
8project_conv ch
gbn 1e
6b_expand_conv fo
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape fp
dduce fq
bexpand fr
dcite 20 5,1
8project_conv ch
gbn 1e
8drop fs
8add 2d 1,15
6c_expand_conv fo
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape fp
dduce fq
bexpand fr
dcite 20 5,1
8project_conv ch
gbn 1e
8drop ft
8add 2d 1,15
6d_expand_conv fo
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape fp
dduce fq
bexpand fr
dcite 20 5,1
8project_conv ch
gbn 1e
8drop fu
8add 2d 1,15
6e_expand_conv fo
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape fp
dduce fq
bexpand fr
dcite 20 5,1
8project_conv ch
gbn 1e
8drop fv
8add 2d 1,15
6f_expand_conv fo
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape fp
dduce fq
bexpand fr
dcite 20 5,1
8project_conv ch
gbn 1e
8drop fw
8add 2d 1,15
54a_expand_conv fo
fbn 1e
factivation 1v
8dwconv_pad 1t
e 23
8bn 1e
8activation 1v
8se_squeeze o
breshape fp
dduce fq
bexpand fr
dcite 20 5,1
8project_conv 28
gbn 1e
6b_expand_conv fx
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape fy
dduce fz
bexpand g0
dcite 20 5,1
8project_conv 28
gbn 1e
8drop g1
8add 2d 1,15
6c_expand_conv fx
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape fy
dduce fz
bexpand g0
dcite 20 5,1
8project_conv 28
gbn 1e
8drop g2
8add 2d 1,15
6d_expand_conv fx
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape fy
dduce fz
bexpand g0
dcite 20 5,1
8project_conv 28
gbn 1e
8drop g3
8add 2d 1,15
6e_expand_conv fx
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape fy
dduce fz
bexpand g0
dcite 20 5,1
8project_conv 28
gbn 1e
8drop g4
8add 2d 1,15
6f_expand_conv fx
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape fy
dduce fz
bexpand g0
dcite 20 5,1
8project_conv 28
gbn 1e
8drop g5
8add 2d 1,15
6g_expand_conv fx
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape fy
dduce fz
bexpand g0
dcite 20 5,1
8project_conv 28
gbn 1e
8drop g6
8add 2d 1,15
6h_expand_conv fx
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape fy
dduce fz
bexpand g0
dcite 20 5,1
8project_conv 28
gbn 1e
8drop g7
8add 2d 1,15
55a_expand_conv fx
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape fy
dduce fz
bexpand g0
dcite 20 5,1
8project_conv cn
gbn 1e
6b_expand_conv g8
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape g9
dduce ga
bexpand gb
dcite 20 5,1
8project_conv cn
gbn 1e
8drop gc
8add 2d 1,15
6c_expand_conv g8
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape g9
dduce ga
bexpand gb
dcite 20 5,1
8project_conv cn
gbn 1e
8drop gd
8add 2d 1,15
6d_expand_conv g8
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape g9
dduce ga
bexpand gb
dcite 20 5,1
8project_conv cn
gbn 1e
8drop ge
8add 2d 1,15
6e_expand_conv g8
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape g9
dduce ga
bexpand gb
dcite 20 5,1
8project_conv cn
gbn 1e
8drop gf
8add 2d 1,15
6f_expand_conv g8
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape g9
dduce ga
bexpand gb
dcite 20 5,1
8project_conv cn
gbn 1e
8drop gg
8add 2d 1,15
6g_expand_conv g8
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape g9
dduce ga
bexpand gb
dcite 20 5,1
8project_conv cn
gbn 1e
8drop gh
8add 2d 1,15
6h_expand_conv g8
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape g9
dduce ga
bexpand gb
dcite 20 5,1
8project_conv cn
gbn 1e
8drop 84
8add 2d 1,15
56a_expand_conv g8
fbn 1e
factivation 1v
8dwconv_pad 2e
e 2f
8bn 1e
8activation 1v
8se_squeeze o
breshape g9
dduce ga
bexpand gb
dcite 20 5,1
8project_conv gi
gbn 1e
6b_expand_conv gj
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape gk
dduce gl
bexpand gm
dcite 20 5,1
8project_conv gi
gbn 1e
8drop gn
8add 2d 1,15
6c_expand_conv gj
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape gk
dduce gl
bexpand gm
dcite 20 5,1
8project_conv gi
gbn 1e
8drop go
8add 2d 1,15
6d_expand_conv gj
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape gk
dduce gl
bexpand gm
dcite 20 5,1
8project_conv gi
gbn 1e
8drop gp
8add 2d 1,15
6e_expand_conv gj
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape gk
dduce gl
bexpand gm
dcite 20 5,1
8project_conv gi
gbn 1e
8drop gq
8add 2d 1,15
6f_expand_conv gj
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape gk
dduce gl
bexpand gm
dcite 20 5,1
8project_conv gi
gbn 1e
8drop b0
8add 2d 1,15
6g_expand_conv gj
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape gk
dduce gl
bexpand gm
dcite 20 5,1
8project_conv gi
gbn 1e
8drop gr
8add 2d 1,15
6h_expand_conv gj
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape gk
dduce gl
bexpand gm
dcite 20 5,1
8project_conv gi
gbn 1e
8drop gs
8add 2d 1,15
6i_expand_conv gj
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape gk
dduce gl
bexpand gm
dcite 20 5,1
8project_conv gi
gbn 1e
8drop gt
8add 2d 1,15
6j_expand_conv gj
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape gk
dduce gl
bexpand gm
dcite 20 5,1
8project_conv gi
gbn 1e
8drop gu
8add 2d 1,15
6k_expand_conv gj
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape gk
dduce gl
bexpand gm
dcite 20 5,1
8project_conv gi
gbn 1e
8drop gv
8add 2d 1,15
57a_expand_conv gj
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape gk
dduce gl
bexpand gm
dcite 20 5,1
8project_conv 53
gbn 1e
6b_expand_conv gw
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape gx
dduce gy
bexpand gz
dcite 20 5,1
8project_conv 53
gbn 1e
8drop h0
8add 2d 1,15
6c_expand_conv gw
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape gx
dduce gy
bexpand gz
dcite 20 5,1
8project_conv 53
gbn 1e
8drop h1
8add 2d 1,15
0top_conv 5v
4bn 1e
4activation 1v
0avg_pool o
0top_dropout h2
0predictions p
{"name":"EfficientNetB7","model":"efficientnetb7","namesSize":false,"module":"efficientnet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","efficientnetb7"]],"size":600,"smallest":32,"anySize":true,"shared":814,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 1q
?0 1r
?1 1s w
0stem_conv_pad 1t
9 ei
5bn 1e
5activation 1v
0block1a_dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape it
dduce 7f
bexpand iu
dcite 20 5,1
8project_conv 4v
gbn 1e
6b_dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 1x
dduce 1y
bexpand 1z
dcite 20 5,1
8project_conv 4v
gbn 1e
8drop iv
8add 2d 1,12
6c_dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 1x
dduce 1y
bexpand 1z
dcite 20 5,1
8project_conv 4v
gbn 1e
8drop iw
8add 2d 1,12
6d_dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 1x
dduce 1y
bexpand 1z
dcite 20 5,1
8project_conv 4v
gbn 1e
8drop ix
8add 2d 1,12
52a_expand_conv 31
fbn 1e
factivation 1v
8dwconv_pad 1t
e 23
8bn 1e
8activation 1v
8se_squeeze o
breshape 4w
dduce 1y
bexpand 4x
dcite 20 5,1
8project_conv 3y
gbn 1e
6b_expand_conv 3z
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 40
dduce 41
bexpand 42
dcite 20 5,1
8project_conv 3y
gbn 1e
8drop iy
8add 2d 1,15
6c_expand_conv 3z
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 40
dduce 41
bexpand 42
dcite 20 5,1
8project_conv 3y
gbn 1e
8drop iz
8add 2d 1,15
6d_expand_conv 3z
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 40
dduce 41
bexpand 42
dcite 20 5,1
8project_conv 3y
gbn 1e
8drop j0
8add 2d 1,15
6e_expand_conv 3z
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 40
dduce 41
bexpand 42
dcite 20 5,1
8project_conv 3y
gbn 1e
8drop j1
8add 2d 1,15
6f_expand_conv 3z
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 40
dduce 41
bexpand 42
dcite 20 5,1
8project_conv 3y
gbn 1e
8drop j2
8add 2d 1,15
6g_expand_conv 3z
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 40
dduce 41
bexpand 42
dcite 20 5,1
8project_conv 3y
gbn 1e
8drop j3
8add 2d 1,15
53a_expand_conv 3z
fbn 1e
factivation 1v
8dwconv_pad 2e
e 2f
8bn 1e
8activation 1v
8se_squeeze o
breshape 40
dduce 41
bexpand 42
dcite 20 5,1
8project_conv 2n
gbn 1e
6b_expand_conv 2o
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 2p
dduce 2q
bexpand 2r
dcite 20 5,1
8project_conv 2n
gbn 1e
8drop j4
8add 2d 1,15
6c_expand_conv 2o
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 2p
dduce 2q
bexpand 2r
dcite 20 5,1
8project_conv 2n
gbn 1e
8drop j5
8add 2d 1,15
6d_expand_conv 2o
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 2p
dduce 2q
bexpand 2r
dcite 20 5,1
8project_conv 2n
gbn 1e
8drop j6
8add 2d 1,15
6e_expand_conv 2o
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 2p
dduce 2q
bexpand 2r
dcite 20 5,1
8project_conv 2n
gbn 1e
8drop j7
8add 2d 1,15
6f_expand_conv 2o
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 2p
dduce 2q
bexpand 2r
dcite 20 5,1
8project_conv 2n
gbn 1e
8drop j8
8add 2d 1,15
6g_expand_conv 2o
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 2p
dduce 2q
bexpand 2r
dcite 20 5,1
8project_conv 2n
gbn 1e
8drop j9
8add 2d 1,15
54a_expand_conv 2o
fbn 1e
factivation 1v
8dwconv_pad 1t
e 23
8bn 1e
8activation 1v
8se_squeeze o
breshape 2p
dduce 2q
bexpand 2r
dcite 20 5,1
8project_conv 6h
gbn 1e
6b_expand_conv 6i
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop ja
8add 2d 1,15
6c_expand_conv 6i
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop jb
8add 2d 1,15
6d_expand_conv 6i
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop jc
8add 2d 1,15
6e_expand_conv 6i
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop g3
8add 2d 1,15
6f_expand_conv 6i
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop jd
8add 2d 1,15
6g_expand_conv 6i
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop je
8add 2d 1,15
6h_expand_conv 6i
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop jf
8add 2d 1,15
6i_expand_conv 6i
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop jg
8add 2d 1,15
6j_expand_conv 6i
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop jh
8add 2d 1,15
55a_expand_conv 6i
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 9n
gbn 1e
6b_expand_conv ji
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape jj
dduce jk
bexpand jl
dcite 20 5,1
8project_conv 9n
gbn 1e
8drop jm
8add 2d 1,15
6c_expand_conv ji
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape jj
dduce jk
bexpand jl
dcite 20 5,1
8project_conv 9n
gbn 1e
8drop jn
8add 2d 1,15
6d_expand_conv ji
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape jj
dduce jk
bexpand jl
dcite 20 5,1
8project_conv 9n
gbn 1e
8drop jo
8add 2d 1,15
6e_expand_conv ji
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape jj
dduce jk
bexpand jl
dcite 20 5,1
8project_conv 9n
gbn 1e
8drop jp
8add 2d 1,15
6f_expand_conv ji
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape jj
dduce jk
bexpand jl
dcite 20 5,1
8project_conv 9n
gbn 1e
8drop gf
8add 2d 1,15
6g_expand_conv ji
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape jj
dduce jk
bexpand jl
dcite 20 5,1
8project_conv 9n
gbn 1e
8drop jq
8add 2d 1,15
6h_expand_conv ji
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape jj
dduce jk
bexpand jl
dcite 20 5,1
8project_conv 9n
gbn 1e
8drop jr
8add 2d 1,15
6i_expand_conv ji
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape jj
dduce jk
bexpand jl
dcite 20 5,1
8project_conv 9n
gbn 1e
8drop js
8add 2d 1,15
6j_expand_conv ji
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape jj
dduce jk
bexpand jl
dcite 20 5,1
8project_conv 9n
gbn 1e
8drop jt
8add 2d 1,15
56a_expand_conv ji
fbn 1e
factivation 1v
8dwconv_pad 6p
e 2f
8bn 1e
8activation 1v
8se_squeeze o
breshape jj
dduce jk
bexpand jl
dcite 20 5,1
8project_conv 5u
gbn 1e
6b_expand_conv 5v
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop ju
8add 2d 1,15
6c_expand_conv 5v
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop jv
8add 2d 1,15
6d_expand_conv 5v
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop jw
8add 2d 1,15
6e_expand_conv 5v
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop jx
8add 2d 1,15
6f_expand_conv 5v
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop jy
8add 2d 1,15
6g_expand_conv 5v
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop b0
8add 2d 1,15
6h_expand_conv 5v
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop jz
8add 2d 1,15
6i_expand_conv 5v
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop k0
8add 2d 1,15
6j_expand_conv 5v
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop k1
8add 2d 1,15
6k_expand_conv 5v
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop k2
8add 2d 1,15
6l_expand_conv 5v
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop k3
8add 2d 1,15
6m_expand_conv 5v
fbn 1e
factivation 1v
8dwconv 2i
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop k4
8add 2d 1,15
57a_expand_conv 5v
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv hg
gbn 1e
6b_expand_conv k5
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape k6
dduce k7
bexpand k8
dcite 20 5,1
8project_conv hg
gbn 1e
8drop k9
8add 2d 1,15
6c_expand_conv k5
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape k6
dduce k7
bexpand k8
dcite 20 5,1
8project_conv hg
gbn 1e
8drop ka
8add 2d 1,15
6d_expand_conv k5
fbn 1e
factivation 1v
8dwconv 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape k6
dduce k7
bexpand k8
dcite 20 5,1
8project_conv hg
gbn 1e
8drop kb
8add 2d 1,15
0top_conv kc
4bn 1e
4activation 1v
0avg_pool o
0top_dropout h2
0predictions p
{"name":"EfficientNetV2B0","model":"efficientnetv2-b0","namesSize":false,"module":"efficientnet_v2","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["include_preprocessing",true],["name","efficientnetv2-b0"]],"size":224,"smallest":32,"anySize":true,"shared":270,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 1q
?0 8o
0stem_conv 8p
5bn 1e
5activation 1v
0block1a_project_conv 8q
gbn 1e
gactivation 1v
52a_expand_conv 8r
fbn 1e
factivation 1v
8project_conv 4v
gbn 1e
6b_expand_conv 8s
fbn 1e
factivation 1v
8project_conv 4v
gbn 1e
8drop 8t
8add 2d 1,7
53a_expand_conv 8u
fbn 1e
factivation 1v
8project_conv 3y
gbn 1e
6b_expand_conv 8v
fbn 1e
factivation 1v
8project_conv 3y
gbn 1e
8drop 8w
8add 2d 1,7
54a_expand_conv 31
fbn 1e
factivation 1v
8dwconv2 8x
8bn 1e
8activation 1v
8se_squeeze o
breshape 4w
dduce 41
bexpand 4x
dcite 20 5,1
8project_conv 22
gbn 1e
6b_expand_conv 5u
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7e
dduce 55
bexpand 7g
dcite 20 5,1
8project_conv 22
gbn 1e
8drop 8y
8add 2d 1,15
6c_expand_conv 5u
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7e
dduce 55
bexpand 7g
dcite 20 5,1
8project_conv 22
gbn 1e
8drop 8z
8add 2d 1,15
55a_expand_conv 53
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 54
dduce 55
bexpand 56
dcite 20 5,1
8project_conv 2u
gbn 1e
6b_expand_conv 2v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 90
8add 2d 1,15
6c_expand_conv 2v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 91
8add 2d 1,15
6d_expand_conv 2v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 92
8add 2d 1,15
6e_expand_conv 2v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 93
8add 2d 1,15
56a_expand_conv 2v
fbn 1e
factivation 1v
8dwconv2 8x
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 31
gbn 1e
6b_expand_conv 32
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 94
8add 2d 1,15
6c_expand_conv 32
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 95
8add 2d 1,15
6d_expand_conv 32
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 96
8add 2d 1,15
6e_expand_conv 32
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 97
8add 2d 1,15
6f_expand_conv 32
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 98
8add 2d 1,15
6g_expand_conv 32
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 99
8add 2d 1,15
6h_expand_conv 32
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 9a
8add 2d 1,15
0top_conv 3a
4bn 1e
4activation 1v
0avg_pool o
0top_dropout 3b
0predictions p
{"name":"EfficientNetV2B1","model":"efficientnetv2-b1","namesSize":false,"module":"efficientnet_v2","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["include_preprocessing",true],["name","efficientnetv2-b1"]],"size":240,"smallest":32,"anySize":true,"shared":334,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 1q
?0 8o
0stem_conv 8p
5bn 1e
5activation 1v
0block1a_project_conv 8q
gbn 1e
gactivation 1v
6b_project_conv 8q
gbn 1e
gactivation 1v
8drop 9b
8add 2d 1,5
52a_expand_conv 8r
fbn 1e
factivation 1v
8project_conv 4v
gbn 1e
6b_expand_conv 8s
fbn 1e
factivation 1v
8project_conv 4v
gbn 1e
8drop 9c
8add 2d 1,7
6c_expand_conv 8s
fbn 1e
factivation 1v
8project_conv 4v
gbn 1e
8drop 8w
8add 2d 1,7
53a_expand_conv 8u
fbn 1e
factivation 1v
8project_conv 3y
gbn 1e
6b_expand_conv 8v
fbn 1e
factivation 1v
8project_conv 3y
gbn 1e
8drop 8y
8add 2d 1,7
6c_expand_conv 8v
fbn 1e
factivation 1v
8project_conv 3y
gbn 1e
8drop 8z
8add 2d 1,7
54a_expand_conv 31
fbn 1e
factivation 1v
8dwconv2 8x
8bn 1e
8activation 1v
8se_squeeze o
breshape 4w
dduce 41
bexpand 4x
dcite 20 5,1
8project_conv 22
gbn 1e
6b_expand_conv 5u
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7e
dduce 55
bexpand 7g
dcite 20 5,1
8project_conv 22
gbn 1e
8drop 90
8add 2d 1,15
6c_expand_conv 5u
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7e
dduce 55
bexpand 7g
dcite 20 5,1
8project_conv 22
gbn 1e
8drop 91
8add 2d 1,15
6d_expand_conv 5u
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7e
dduce 55
bexpand 7g
dcite 20 5,1
8project_conv 22
gbn 1e
8drop 92
8add 2d 1,15
55a_expand_conv 53
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 54
dduce 55
bexpand 56
dcite 20 5,1
8project_conv 2u
gbn 1e
6b_expand_conv 2v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 9d
8add 2d 1,15
6c_expand_conv 2v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 94
8add 2d 1,15
6d_expand_conv 2v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 95
8add 2d 1,15
6e_expand_conv 2v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 96
8add 2d 1,15
6f_expand_conv 2v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 97
8add 2d 1,15
56a_expand_conv 2v
fbn 1e
factivation 1v
8dwconv2 8x
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 31
gbn 1e
6b_expand_conv 32
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 99
8add 2d 1,15
6c_expand_conv 32
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 9a
8add 2d 1,15
6d_expand_conv 32
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 3b
8add 2d 1,15
6e_expand_conv 32
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 9e
8add 2d 1,15
6f_expand_conv 32
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 9f
8add 2d 1,15
6g_expand_conv 32
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 9g
8add 2d 1,15
6h_expand_conv 32
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 9h
8add 2d 1,15
6i_expand_conv 32
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 31
gbn 1e
8drop 9i
8add 2d 1,15
0top_conv 3a
4bn 1e
4activation 1v
0avg_pool o
0top_dropout 3b
0predictions p
{"name":"EfficientNetV2B2","model":"efficientnetv2-b2","namesSize":false,"module":"efficientnet_v2","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["include_preprocessing",true],["name","efficientnetv2-b2"]],"size":260,"smallest":32,"anySize":true,"shared":349,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 1q
?0 8o
0stem_conv 8p
5bn 1e
5activation 1v
0block1a_project_conv 8q
gbn 1e
gactivation 1v
6b_project_conv 8q
gbn 1e
gactivation 1v
8drop 9b
8add 2d 1,5
52a_expand_conv 8r
fbn 1e
factivation 1v
8project_conv 4v
gbn 1e
6b_expand_conv 8s
fbn 1e
factivation 1v
8project_conv 4v
gbn 1e
8drop 9c
8add 2d 1,7
6c_expand_conv 8s
fbn 1e
factivation 1v
8project_conv 4v
gbn 1e
8drop 8w
8add 2d 1,7
53a_expand_conv 8u
fbn 1e
factivation 1v
8project_conv 67
gbn 1e
6b_expand_conv 9m
fbn 1e
factivation 1v
8project_conv 67
gbn 1e
8drop 8y
8add 2d 1,7
6c_expand_conv 9m
fbn 1e
factivation 1v
8project_conv 67
gbn 1e
8drop 8z
8add 2d 1,7
54a_expand_conv 9n
fbn 1e
factivation 1v
8dwconv2 8x
8bn 1e
8activation 1v
8se_squeeze o
breshape 9o
dduce 6a
bexpand 9p
dcite 20 5,1
8project_conv f6
gbn 1e
6b_expand_conv f7
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape f8
dduce f9
bexpand fa
dcite 20 5,1
8project_conv f6
gbn 1e
8drop 90
8add 2d 1,15
6c_expand_conv f7
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape f8
dduce f9
bexpand fa
dcite 20 5,1
8project_conv f6
gbn 1e
8drop 91
8add 2d 1,15
6d_expand_conv f7
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape f8
dduce f9
bexpand fa
dcite 20 5,1
8project_conv f6
gbn 1e
8drop 92
8add 2d 1,15
55a_expand_conv fb
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape fc
dduce f9
bexpand fd
dcite 20 5,1
8project_conv 48
gbn 1e
6b_expand_conv 49
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4a
dduce 4b
bexpand 4c
dcite 20 5,1
8project_conv 48
gbn 1e
8drop 9d
8add 2d 1,15
6c_expand_conv 49
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4a
dduce 4b
bexpand 4c
dcite 20 5,1
8project_conv 48
gbn 1e
8drop 94
8add 2d 1,15
6d_expand_conv 49
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4a
dduce 4b
bexpand 4c
dcite 20 5,1
8project_conv 48
gbn 1e
8drop 95
8add 2d 1,15
6e_expand_conv 49
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4a
dduce 4b
bexpand 4c
dcite 20 5,1
8project_conv 48
gbn 1e
8drop 96
8add 2d 1,15
6f_expand_conv 49
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4a
dduce 4b
bexpand 4c
dcite 20 5,1
8project_conv 48
gbn 1e
8drop 97
8add 2d 1,15
56a_expand_conv 49
fbn 1e
factivation 1v
8dwconv2 8x
8bn 1e
8activation 1v
8se_squeeze o
breshape 4a
dduce 4b
bexpand 4c
dcite 20 5,1
8project_conv 4d
gbn 1e
6b_expand_conv 4e
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4f
dduce 4g
bexpand 4h
dcite 20 5,1
8project_conv 4d
gbn 1e
8drop 99
8add 2d 1,15
6c_expand_conv 4e
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4f
dduce 4g
bexpand 4h
dcite 20 5,1
8project_conv 4d
gbn 1e
8drop 9a
8add 2d 1,15
6d_expand_conv 4e
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4f
dduce 4g
bexpand 4h
dcite 20 5,1
8project_conv 4d
gbn 1e
8drop 3b
8add 2d 1,15
6e_expand_conv 4e
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4f
dduce 4g
bexpand 4h
dcite 20 5,1
8project_conv 4d
gbn 1e
8drop 9e
8add 2d 1,15
6f_expand_conv 4e
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4f
dduce 4g
bexpand 4h
dcite 20 5,1
8project_conv 4d
gbn 1e
8drop 9f
8add 2d 1,15
6g_expand_conv 4e
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4f
dduce 4g
bexpand 4h
dcite 20 5,1
8project_conv 4d
gbn 1e
8drop 9g
8add 2d 1,15
6h_expand_conv 4e
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4f
dduce 4g
bexpand 4h
dcite 20 5,1
8project_conv 4d
gbn 1e
8drop 9h
8add 2d 1,15
6i_expand_conv 4e
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4f
dduce 4g
bexpand 4h
dcite 20 5,1
8project_conv 4d
gbn 1e
8drop 9i
8add 2d 1,15
6j_expand_conv 4e
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 4f
dduce 4g
bexpand 4h
dcite 20 5,1
8project_conv 4d
gbn 1e
8drop 9s
8add 2d 1,15
0top_conv 4n
4bn 1e
4activation 1v
0avg_pool o
0top_dropout 3b
0predictions p
{"name":"EfficientNetV2B3","model":"efficientnetv2-b3","namesSize":false,"module":"efficientnet_v2","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["include_preprocessing",true],["name","efficientnetv2-b3"]],"size":300,"smallest":32,"anySize":true,"shared":409,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 1q
?0 8o
0stem_conv 9j
5bn 1e
5activation 1v
0block1a_project_conv 8q
gbn 1e
gactivation 1v
6b_project_conv 8q
gbn 1e
gactivation 1v
8drop 9b
8add 2d 1,5
52a_expand_conv 8r
fbn 1e
factivation 1v
8project_conv 2g
gbn 1e
6b_expand_conv 9k
fbn 1e
factivation 1v
8project_conv 2g
gbn 1e
8drop 9c
8add 2d 1,7
6c_expand_conv 9k
fbn 1e
factivation 1v
8project_conv 2g
gbn 1e
8drop 8w
8add 2d 1,7
53a_expand_conv 9l
fbn 1e
factivation 1v
8project_conv 67
gbn 1e
6b_expand_conv 9m
fbn 1e
factivation 1v
8project_conv 67
gbn 1e
8drop 8y
8add 2d 1,7
6c_expand_conv 9m
fbn 1e
factivation 1v
8project_conv 67
gbn 1e
8drop 8z
8add 2d 1,7
54a_expand_conv 9n
fbn 1e
factivation 1v
8dwconv2 8x
8bn 1e
8activation 1v
8se_squeeze o
breshape 9o
dduce 6a
bexpand 9p
dcite 20 5,1
8project_conv 2u
gbn 1e
6b_expand_conv 6z
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 9q
dduce 2x
bexpand 9r
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 90
8add 2d 1,15
6c_expand_conv 6z
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 9q
dduce 2x
bexpand 9r
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 91
8add 2d 1,15
6d_expand_conv 6z
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 9q
dduce 2x
bexpand 9r
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 92
8add 2d 1,15
6e_expand_conv 6z
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 9q
dduce 2x
bexpand 9r
dcite 20 5,1
8project_conv 2u
gbn 1e
8drop 93
8add 2d 1,15
55a_expand_conv 2v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 2w
dduce 2x
bexpand 2y
dcite 20 5,1
8project_conv 5b
gbn 1e
6b_expand_conv 5c
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5d
dduce 5e
bexpand 5f
dcite 20 5,1
8project_conv 5b
gbn 1e
8drop 94
8add 2d 1,15
6c_expand_conv 5c
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5d
dduce 5e
bexpand 5f
dcite 20 5,1
8project_conv 5b
gbn 1e
8drop 95
8add 2d 1,15
6d_expand_conv 5c
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5d
dduce 5e
bexpand 5f
dcite 20 5,1
8project_conv 5b
gbn 1e
8drop 96
8add 2d 1,15
6e_expand_conv 5c
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5d
dduce 5e
bexpand 5f
dcite 20 5,1
8project_conv 5b
gbn 1e
8drop 97
8add 2d 1,15
6f_expand_conv 5c
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5d
dduce 5e
bexpand 5f
dcite 20 5,1
8project_conv 5b
gbn 1e
8drop 98
8add 2d 1,15
6g_expand_conv 5c
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5d
dduce 5e
bexpand 5f
dcite 20 5,1
8project_conv 5b
gbn 1e
8drop 99
8add 2d 1,15
56a_expand_conv 5c
fbn 1e
factivation 1v
8dwconv2 8x
8bn 1e
8activation 1v
8se_squeeze o
breshape 5d
dduce 5e
bexpand 5f
dcite 20 5,1
8project_conv 5k
gbn 1e
6b_expand_conv 5l
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5m
dduce 5n
bexpand 5o
dcite 20 5,1
8project_conv 5k
gbn 1e
8drop 3b
8add 2d 1,15
6c_expand_conv 5l
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5m
dduce 5n
bexpand 5o
dcite 20 5,1
8project_conv 5k
gbn 1e
8drop 9e
8add 2d 1,15
6d_expand_conv 5l
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5m
dduce 5n
bexpand 5o
dcite 20 5,1
8project_conv 5k
gbn 1e
8drop 9f
8add 2d 1,15
6e_expand_conv 5l
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5m
dduce 5n
bexpand 5o
dcite 20 5,1
8project_conv 5k
gbn 1e
8drop 9g
8add 2d 1,15
6f_expand_conv 5l
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5m
dduce 5n
bexpand 5o
dcite 20 5,1
8project_conv 5k
gbn 1e
8drop 9h
8add 2d 1,15
6g_expand_conv 5l
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5m
dduce 5n
bexpand 5o
dcite 20 5,1
8project_conv 5k
gbn 1e
8drop 9i
8add 2d 1,15
6h_expand_conv 5l
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5m
dduce 5n
bexpand 5o
dcite 20 5,1
8project_conv 5k
gbn 1e
8drop 9s
8add 2d 1,15
6i_expand_conv 5l
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5m
dduce 5n
bexpand 5o
dcite 20 5,1
8project_conv 5k
gbn 1e
8drop 9t
8add 2d 1,15
6j_expand_conv 5l
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5m
dduce 5n
bexpand 5o
dcite 20 5,1
8project_conv 5k
gbn 1e
8drop 9u
8add 2d 1,15
6k_expand_conv 5l
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5m
dduce 5n
bexpand 5o
dcite 20 5,1
8project_conv 5k
gbn 1e
8drop 9v
8add 2d 1,15
6l_expand_conv 5l
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5m
dduce 5n
bexpand 5o
dcite 20 5,1
8project_conv 5k
gbn 1e
8drop 9w
8add 2d 1,15
0top_conv 60
4bn 1e
4activation 1v
0avg_pool o
0top_dropout 3b
0predictions p
{"name":"EfficientNetV2L","model":"efficientnetv2-l","namesSize":false,"module":"efficientnet_v2","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["include_preprocessing",true],["name","efficientnetv2-l"]],"size":480,"smallest":32,"anySize":true,"shared":1028,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 9x
0stem_conv 8p
5bn 1e
5activation 1v
0block1a_project_conv 1j
gbn 1e
gactivation 1v
8add 2d 1,4
6b_project_conv 1j
gbn 1e
gactivation 1v
8drop kd
8add 2d 1,5
6c_project_conv 1j
gbn 1e
gactivation 1v
8drop ke
8add 2d 1,5
6d_project_conv 1j
gbn 1e
gactivation 1v
8drop kf
8add 2d 1,5
52a_expand_conv 8u
fbn 1e
factivation 1v
8project_conv 7d
gbn 1e
6b_expand_conv a5
fbn 1e
factivation 1v
8project_conv 7d
gbn 1e
8drop kg
8add 2d 1,7
6c_expand_conv a5
fbn 1e
factivation 1v
8project_conv 7d
gbn 1e
8drop kh
8add 2d 1,7
6d_expand_conv a5
fbn 1e
factivation 1v
8project_conv 7d
gbn 1e
8drop ki
8add 2d 1,7
6e_expand_conv a5
fbn 1e
factivation 1v
8project_conv 7d
gbn 1e
8drop kj
8add 2d 1,7
6f_expand_conv a5
fbn 1e
factivation 1v
8project_conv 7d
gbn 1e
8drop kk
8add 2d 1,7
6g_expand_conv a5
fbn 1e
factivation 1v
8project_conv 7d
gbn 1e
8drop kl
8add 2d 1,7
53a_expand_conv km
fbn 1e
factivation 1v
8project_conv 22
gbn 1e
6b_expand_conv c2
fbn 1e
factivation 1v
8project_conv 22
gbn 1e
8drop kn
8add 2d 1,7
6c_expand_conv c2
fbn 1e
factivation 1v
8project_conv 22
gbn 1e
8drop ko
8add 2d 1,7
6d_expand_conv c2
fbn 1e
factivation 1v
8project_conv 22
gbn 1e
8drop kp
8add 2d 1,7
6e_expand_conv c2
fbn 1e
factivation 1v
8project_conv 22
gbn 1e
8drop kq
8add 2d 1,7
6f_expand_conv c2
fbn 1e
factivation 1v
8project_conv 22
gbn 1e
8drop kr
8add 2d 1,7
6g_expand_conv c2
fbn 1e
factivation 1v
8project_conv 22
gbn 1e
8drop ks
8add 2d 1,7
54a_expand_conv 5u
fbn 1e
factivation 1v
8dwconv2 8x
8bn 1e
8activation 1v
8se_squeeze o
breshape 7e
dduce 55
bexpand 7g
dcite 20 5,1
8project_conv 31
gbn 1e
6b_expand_conv 7m
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7n
dduce 34
bexpand 7p
dcite 20 5,1
8project_conv 31
gbn 1e
8drop kt
8add 2d 1,15
6c_expand_conv 7m
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7n
dduce 34
bexpand 7p
dcite 20 5,1
8project_conv 31
gbn 1e
8drop ku
8add 2d 1,15
6d_expand_conv 7m
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7n
dduce 34
bexpand 7p
dcite 20 5,1
8project_conv 31
gbn 1e
8drop kv
8add 2d 1,15
6e_expand_conv 7m
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7n
dduce 34
bexpand 7p
dcite 20 5,1
8project_conv 31
gbn 1e
8drop kw
8add 2d 1,15
6f_expand_conv 7m
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7n
dduce 34
bexpand 7p
dcite 20 5,1
8project_conv 31
gbn 1e
8drop kx
8add 2d 1,15
6g_expand_conv 7m
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7n
dduce 34
bexpand 7p
dcite 20 5,1
8project_conv 31
gbn 1e
8drop ky
8add 2d 1,15
6h_expand_conv 7m
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7n
dduce 34
bexpand 7p
dcite 20 5,1
8project_conv 31
gbn 1e
8drop kz
8add 2d 1,15
6i_expand_conv 7m
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7n
dduce 34
bexpand 7p
dcite 20 5,1
8project_conv 31
gbn 1e
8drop l0
8add 2d 1,15
6j_expand_conv 7m
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7n
dduce 34
bexpand 7p
dcite 20 5,1
8project_conv 31
gbn 1e
8drop l1
8add 2d 1,15
55a_expand_conv 32
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 33
dduce 34
bexpand 35
dcite 20 5,1
8project_conv 9n
gbn 1e
6b_expand_conv ji
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape jj
dduce jk
bexpand jl
dcite 20 5,1
8project_conv 9n
gbn 1e
8drop l2
8add 2d 1,15
6c_expand_conv ji
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape jj
dduce jk
bexpand jl
dcite 20 5,1
8project_conv 9n
gbn 1e
8drop l3
8add 2d 1,15
6d_expand_conv ji
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape jj
dduce jk
bexpand jl
dcite 20 5,1
8project_conv 9n
gbn 1e
8drop l4
8add 2d 1,15
6e_expand_conv ji
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape jj
dduce jk
bexpand jl
dcite 20 5,1
8project_conv 9n
gbn 1e
8drop l5
8add 2d 1,15
6f_expand_conv ji
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape jj
dduce jk
bexpand jl
dcite 20 5,1
8project_conv 9n
gbn 1e
8drop l6
8add 2d 1,15
6g_expand_conv ji
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape jj
dduce jk
bexpand jl
dcite 20 5,1
8project_conv 9n
gbn 1e
8drop l7
8add 2d 1,15
6h_expand_conv ji
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape jj
dduce jk
bexpand jl
dcite 20 5,1
8project_conv 9n
gbn 1e
8drop l8
8add 2d 1,15
6i_expand_conv ji
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape jj
dduce jk
bexpand jl
dcite 20 5,1
8project_conv 9n
gbn 1e
8drop l9
8add 2d 1,15
6j_expand_conv ji
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape jj
dduce jk
bexpand jl
dcite 20 5,1
8project_conv 9n
gbn 1e
8drop la
8add 2d 1,15
6k_expand_conv ji
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape jj
dduce jk
bexpand jl
dcite 20 5,1
8project_conv 9n
gbn 1e
8drop lb
8add 2d 1,15
6l_expand_conv ji
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape jj
dduce jk
bexpand jl
dcite 20 5,1
8project_conv 9n
gbn 1e
8drop lc
8add 2d 1,15
6m_expand_conv ji
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape jj
dduce jk
bexpand jl
dcite 20 5,1
8project_conv 9n
gbn 1e
8drop ld
8add 2d 1,15
6n_expand_conv ji
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape jj
dduce jk
bexpand jl
dcite 20 5,1
8project_conv 9n
gbn 1e
8drop le
8add 2d 1,15
6o_expand_conv ji
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape jj
dduce jk
bexpand jl
dcite 20 5,1
8project_conv 9n
gbn 1e
8drop lf
8add 2d 1,15
6p_expand_conv ji
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape jj
dduce jk
bexpand jl
dcite 20 5,1
8project_conv 9n
gbn 1e
8drop lg
8add 2d 1,15
6q_expand_conv ji
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape jj
dduce jk
bexpand jl
dcite 20 5,1
8project_conv 9n
gbn 1e
8drop lh
8add 2d 1,15
6r_expand_conv ji
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape jj
dduce jk
bexpand jl
dcite 20 5,1
8project_conv 9n
gbn 1e
8drop li
8add 2d 1,15
6s_expand_conv ji
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape jj
dduce jk
bexpand jl
dcite 20 5,1
8project_conv 9n
gbn 1e
8drop lj
8add 2d 1,15
56a_expand_conv ji
fbn 1e
factivation 1v
8dwconv2 8x
8bn 1e
8activation 1v
8se_squeeze o
breshape jj
dduce jk
bexpand jl
dcite 20 5,1
8project_conv 5u
gbn 1e
6b_expand_conv 5v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop lk
8add 2d 1,15
6c_expand_conv 5v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop ll
8add 2d 1,15
6d_expand_conv 5v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop lm
8add 2d 1,15
6e_expand_conv 5v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop ln
8add 2d 1,15
6f_expand_conv 5v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop lo
8add 2d 1,15
6g_expand_conv 5v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop lp
8add 2d 1,15
6h_expand_conv 5v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop lq
8add 2d 1,15
6i_expand_conv 5v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop lr
8add 2d 1,15
6j_expand_conv 5v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop ls
8add 2d 1,15
6k_expand_conv 5v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop lt
8add 2d 1,15
6l_expand_conv 5v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop lu
8add 2d 1,15
6m_expand_conv 5v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop lv
8add 2d 1,15
6n_expand_conv 5v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop lw
8add 2d 1,15
6o_expand_conv 5v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop lx
8add 2d 1,15
6p_expand_conv 5v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop ly
8add 2d 1,15
6q_expand_conv 5v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop lz
8add 2d 1,15
6r_expand_conv 5v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop m0
8add 2d 1,15
6s_expand_conv 5v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop m1
8add 2d 1,15
6t_expand_conv 5v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop m2
8add 2d 1,15
6u_expand_conv 5v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop m3
8add 2d 1,15
6v_expand_conv 5v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop m4
8add 2d 1,15
6w_expand_conv 5v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop m5
8add 2d 1,15
6x_expand_conv 5v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop m6
8add 2d 1,15
6y_expand_conv 5v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv 5u
gbn 1e
8drop m7
8add 2d 1,15
57a_expand_conv 5v
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 5w
dduce 5x
bexpand 5y
dcite 20 5,1
8project_conv hg
gbn 1e
6b_expand_conv k5
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape k6
dduce k7
bexpand k8
dcite 20 5,1
8project_conv hg
gbn 1e
8drop m8
8add 2d 1,15
6c_expand_conv k5
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape k6
dduce k7
bexpand k8
dcite 20 5,1
8project_conv hg
gbn 1e
8drop m9
8add 2d 1,15
6d_expand_conv k5
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape k6
dduce k7
bexpand k8
dcite 20 5,1
8project_conv hg
gbn 1e
8drop ma
8add 2d 1,15
6e_expand_conv k5
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape k6
dduce k7
bexpand k8
dcite 20 5,1
8project_conv hg
gbn 1e
8drop mb
8add 2d 1,15
6f_expand_conv k5
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape k6
dduce k7
bexpand k8
dcite 20 5,1
8project_conv hg
gbn 1e
8drop mc
8add 2d 1,15
6g_expand_conv k5
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape k6
dduce k7
bexpand k8
dcite 20 5,1
8project_conv hg
gbn 1e
8drop md
8add 2d 1,15
0top_conv 3a
4bn 1e
4activation 1v
0avg_pool o
0top_dropout 3b
0predictions p
{"name":"EfficientNetV2M","model":"efficientnetv2-m","namesSize":false,"module":"efficientnet_v2","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["include_preprocessing",true],["name","efficientnetv2-m"]],"size":480,"smallest":32,"anySize":true,"shared":740,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 9x
0stem_conv 9y
5bn 1e
5activation 1v
0block1a_project_conv 9z
gbn 1e
gactivation 1v
8add 2d 1,4
6b_project_conv 9z
gbn 1e
gactivation 1v
8drop h3
8add 2d 1,5
6c_project_conv 9z
gbn 1e
gactivation 1v
8drop h4
8add 2d 1,5
52a_expand_conv a1
fbn 1e
factivation 1v
8project_conv 3y
gbn 1e
6b_expand_conv 8v
fbn 1e
factivation 1v
8project_conv 3y
gbn 1e
8drop h5
8add 2d 1,7
6c_expand_conv 8v
fbn 1e
factivation 1v
8project_conv 3y
gbn 1e
8drop h6
8add 2d 1,7
6d_expand_conv 8v
fbn 1e
factivation 1v
8project_conv 3y
gbn 1e
8drop h7
8add 2d 1,7
6e_expand_conv 8v
fbn 1e
factivation 1v
8project_conv 3y
gbn 1e
8drop h8
8add 2d 1,7
53a_expand_conv a4
fbn 1e
factivation 1v
8project_conv 2n
gbn 1e
6b_expand_conv h9
fbn 1e
factivation 1v
8project_conv 2n
gbn 1e
8drop ha
8add 2d 1,7
6c_expand_conv h9
fbn 1e
factivation 1v
8project_conv 2n
gbn 1e
8drop hb
8add 2d 1,7
6d_expand_conv h9
fbn 1e
factivation 1v
8project_conv 2n
gbn 1e
8drop hc
8add 2d 1,7
6e_expand_conv h9
fbn 1e
factivation 1v
8project_conv 2n
gbn 1e
8drop hd
8add 2d 1,7
54a_expand_conv 39
fbn 1e
factivation 1v
8dwconv2 8x
8bn 1e
8activation 1v
8se_squeeze o
breshape he
dduce 2q
bexpand hf
dcite 20 5,1
8project_conv 6h
gbn 1e
6b_expand_conv hg
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape hh
dduce 6k
bexpand hi
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop hj
8add 2d 1,15
6c_expand_conv hg
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape hh
dduce 6k
bexpand hi
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop hk
8add 2d 1,15
6d_expand_conv hg
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape hh
dduce 6k
bexpand hi
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop hl
8add 2d 1,15
6e_expand_conv hg
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape hh
dduce 6k
bexpand hi
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop hm
8add 2d 1,15
6f_expand_conv hg
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape hh
dduce 6k
bexpand hi
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop hn
8add 2d 1,15
6g_expand_conv hg
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape hh
dduce 6k
bexpand hi
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop ho
8add 2d 1,15
55a_expand_conv 6i
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 7v
gbn 1e
6b_expand_conv 7w
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7x
dduce 7y
bexpand 7z
dcite 20 5,1
8project_conv 7v
gbn 1e
8drop hp
8add 2d 1,15
6c_expand_conv 7w
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7x
dduce 7y
bexpand 7z
dcite 20 5,1
8project_conv 7v
gbn 1e
8drop hq
8add 2d 1,15
6d_expand_conv 7w
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7x
dduce 7y
bexpand 7z
dcite 20 5,1
8project_conv 7v
gbn 1e
8drop hr
8add 2d 1,15
6e_expand_conv 7w
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7x
dduce 7y
bexpand 7z
dcite 20 5,1
8project_conv 7v
gbn 1e
8drop hs
8add 2d 1,15
6f_expand_conv 7w
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7x
dduce 7y
bexpand 7z
dcite 20 5,1
8project_conv 7v
gbn 1e
8drop ht
8add 2d 1,15
6g_expand_conv 7w
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7x
dduce 7y
bexpand 7z
dcite 20 5,1
8project_conv 7v
gbn 1e
8drop hu
8add 2d 1,15
6h_expand_conv 7w
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7x
dduce 7y
bexpand 7z
dcite 20 5,1
8project_conv 7v
gbn 1e
8drop hv
8add 2d 1,15
6i_expand_conv 7w
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7x
dduce 7y
bexpand 7z
dcite 20 5,1
8project_conv 7v
gbn 1e
8drop hw
8add 2d 1,15
6j_expand_conv 7w
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7x
dduce 7y
bexpand 7z
dcite 20 5,1
8project_conv 7v
gbn 1e
8drop hx
8add 2d 1,15
6k_expand_conv 7w
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7x
dduce 7y
bexpand 7z
dcite 20 5,1
8project_conv 7v
gbn 1e
8drop hy
8add 2d 1,15
6l_expand_conv 7w
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7x
dduce 7y
bexpand 7z
dcite 20 5,1
8project_conv 7v
gbn 1e
8drop hz
8add 2d 1,15
6m_expand_conv 7w
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7x
dduce 7y
bexpand 7z
dcite 20 5,1
8project_conv 7v
gbn 1e
8drop i0
8add 2d 1,15
6n_expand_conv 7w
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7x
dduce 7y
bexpand 7z
dcite 20 5,1
8project_conv 7v
gbn 1e
8drop i1
8add 2d 1,15
56a_expand_conv 7w
fbn 1e
factivation 1v
8dwconv2 8x
8bn 1e
8activation 1v
8se_squeeze o
breshape 7x
dduce 7y
bexpand 7z
dcite 20 5,1
8project_conv 85
gbn 1e
6b_expand_conv 86
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 85
gbn 1e
8drop i2
8add 2d 1,15
6c_expand_conv 86
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 85
gbn 1e
8drop i3
8add 2d 1,15
6d_expand_conv 86
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 85
gbn 1e
8drop i4
8add 2d 1,15
6e_expand_conv 86
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 85
gbn 1e
8drop 84
8add 2d 1,15
6f_expand_conv 86
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 85
gbn 1e
8drop i5
8add 2d 1,15
6g_expand_conv 86
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 85
gbn 1e
8drop i6
8add 2d 1,15
6h_expand_conv 86
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 85
gbn 1e
8drop i7
8add 2d 1,15
6i_expand_conv 86
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 85
gbn 1e
8drop i8
8add 2d 1,15
6j_expand_conv 86
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 85
gbn 1e
8drop i9
8add 2d 1,15
6k_expand_conv 86
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 85
gbn 1e
8drop ia
8add 2d 1,15
6l_expand_conv 86
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 85
gbn 1e
8drop ib
8add 2d 1,15
6m_expand_conv 86
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 85
gbn 1e
8drop ic
8add 2d 1,15
6n_expand_conv 86
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 85
gbn 1e
8drop id
8add 2d 1,15
6o_expand_conv 86
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 85
gbn 1e
8drop ie
8add 2d 1,15
6p_expand_conv 86
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 85
gbn 1e
8drop if
8add 2d 1,15
6q_expand_conv 86
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 85
gbn 1e
8drop ig
8add 2d 1,15
6r_expand_conv 86
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 85
gbn 1e
8drop ih
8add 2d 1,15
57a_expand_conv 86
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 87
dduce 88
bexpand 89
dcite 20 5,1
8project_conv 8g
gbn 1e
6b_expand_conv 8h
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 8i
dduce 8j
bexpand 8k
dcite 20 5,1
8project_conv 8g
gbn 1e
8drop ii
8add 2d 1,15
6c_expand_conv 8h
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 8i
dduce 8j
bexpand 8k
dcite 20 5,1
8project_conv 8g
gbn 1e
8drop ij
8add 2d 1,15
6d_expand_conv 8h
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 8i
dduce 8j
bexpand 8k
dcite 20 5,1
8project_conv 8g
gbn 1e
8drop ik
8add 2d 1,15
6e_expand_conv 8h
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 8i
dduce 8j
bexpand 8k
dcite 20 5,1
8project_conv 8g
gbn 1e
8drop il
8add 2d 1,15
0top_conv 3a
4bn 1e
4activation 1v
0avg_pool o
0top_dropout 3b
0predictions p
{"name":"EfficientNetV2S","model":"efficientnetv2-s","namesSize":false,"module":"efficientnet_v2","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["include_preprocessing",true],["name","efficientnetv2-s"]],"size":384,"smallest":32,"anySize":true,"shared":513,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 9x
0stem_conv 9y
5bn 1e
5activation 1v
0block1a_project_conv 9z
gbn 1e
gactivation 1v
8add 2d 1,4
6b_project_conv 9z
gbn 1e
gactivation 1v
8drop a0
8add 2d 1,5
52a_expand_conv a1
fbn 1e
factivation 1v
8project_conv 3y
gbn 1e
6b_expand_conv 8v
fbn 1e
factivation 1v
8project_conv 3y
gbn 1e
8drop a2
8add 2d 1,7
6c_expand_conv 8v
fbn 1e
factivation 1v
8project_conv 3y
gbn 1e
8drop a3
8add 2d 1,7
6d_expand_conv 8v
fbn 1e
factivation 1v
8project_conv 3y
gbn 1e
8drop 2c
8add 2d 1,7
53a_expand_conv a4
fbn 1e
factivation 1v
8project_conv 7d
gbn 1e
6b_expand_conv a5
fbn 1e
factivation 1v
8project_conv 7d
gbn 1e
8drop a6
8add 2d 1,7
6c_expand_conv a5
fbn 1e
factivation 1v
8project_conv 7d
gbn 1e
8drop a7
8add 2d 1,7
6d_expand_conv a5
fbn 1e
factivation 1v
8project_conv 7d
gbn 1e
8drop a8
8add 2d 1,7
54a_expand_conv a9
fbn 1e
factivation 1v
8dwconv2 8x
8bn 1e
8activation 1v
8se_squeeze o
breshape aa
dduce 7f
bexpand ab
dcite 20 5,1
8project_conv 7l
gbn 1e
6b_expand_conv 8g
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ac
dduce 7o
bexpand ad
dcite 20 5,1
8project_conv 7l
gbn 1e
8drop ae
8add 2d 1,15
6c_expand_conv 8g
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ac
dduce 7o
bexpand ad
dcite 20 5,1
8project_conv 7l
gbn 1e
8drop af
8add 2d 1,15
6d_expand_conv 8g
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ac
dduce 7o
bexpand ad
dcite 20 5,1
8project_conv 7l
gbn 1e
8drop ag
8add 2d 1,15
6e_expand_conv 8g
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ac
dduce 7o
bexpand ad
dcite 20 5,1
8project_conv 7l
gbn 1e
8drop ah
8add 2d 1,15
6f_expand_conv 8g
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ac
dduce 7o
bexpand ad
dcite 20 5,1
8project_conv 7l
gbn 1e
8drop ai
8add 2d 1,15
55a_expand_conv 7m
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 7n
dduce 7o
bexpand 7p
dcite 20 5,1
8project_conv 6h
gbn 1e
6b_expand_conv 6i
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop aj
8add 2d 1,15
6c_expand_conv 6i
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop ak
8add 2d 1,15
6d_expand_conv 6i
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop al
8add 2d 1,15
6e_expand_conv 6i
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop am
8add 2d 1,15
6f_expand_conv 6i
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop an
8add 2d 1,15
6g_expand_conv 6i
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop ao
8add 2d 1,15
6h_expand_conv 6i
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop ap
8add 2d 1,15
6i_expand_conv 6i
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv 6h
gbn 1e
8drop aq
8add 2d 1,15
56a_expand_conv 6i
fbn 1e
factivation 1v
8dwconv2 8x
8bn 1e
8activation 1v
8se_squeeze o
breshape 6j
dduce 6k
bexpand 6l
dcite 20 5,1
8project_conv a9
gbn 1e
6b_expand_conv 60
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ar
dduce as
bexpand at
dcite 20 5,1
8project_conv a9
gbn 1e
8drop au
8add 2d 1,15
6c_expand_conv 60
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ar
dduce as
bexpand at
dcite 20 5,1
8project_conv a9
gbn 1e
8drop av
8add 2d 1,15
6d_expand_conv 60
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ar
dduce as
bexpand at
dcite 20 5,1
8project_conv a9
gbn 1e
8drop aw
8add 2d 1,15
6e_expand_conv 60
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ar
dduce as
bexpand at
dcite 20 5,1
8project_conv a9
gbn 1e
8drop ax
8add 2d 1,15
6f_expand_conv 60
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ar
dduce as
bexpand at
dcite 20 5,1
8project_conv a9
gbn 1e
8drop ay
8add 2d 1,15
6g_expand_conv 60
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ar
dduce as
bexpand at
dcite 20 5,1
8project_conv a9
gbn 1e
8drop az
8add 2d 1,15
6h_expand_conv 60
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ar
dduce as
bexpand at
dcite 20 5,1
8project_conv a9
gbn 1e
8drop b0
8add 2d 1,15
6i_expand_conv 60
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ar
dduce as
bexpand at
dcite 20 5,1
8project_conv a9
gbn 1e
8drop b1
8add 2d 1,15
6j_expand_conv 60
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ar
dduce as
bexpand at
dcite 20 5,1
8project_conv a9
gbn 1e
8drop b2
8add 2d 1,15
6k_expand_conv 60
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ar
dduce as
bexpand at
dcite 20 5,1
8project_conv a9
gbn 1e
8drop b3
8add 2d 1,15
6l_expand_conv 60
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ar
dduce as
bexpand at
dcite 20 5,1
8project_conv a9
gbn 1e
8drop b4
8add 2d 1,15
6m_expand_conv 60
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ar
dduce as
bexpand at
dcite 20 5,1
8project_conv a9
gbn 1e
8drop b5
8add 2d 1,15
6n_expand_conv 60
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ar
dduce as
bexpand at
dcite 20 5,1
8project_conv a9
gbn 1e
8drop b6
8add 2d 1,15
6o_expand_conv 60
fbn 1e
factivation 1v
8dwconv2 1w
8bn 1e
8activation 1v
8se_squeeze o
breshape ar
dduce as
bexpand at
dcite 20 5,1
8project_conv a9
gbn 1e
8drop b7
8add 2d 1,15
0top_conv 3a
4bn 1e
4activation 1v
0avg_pool o
0top_dropout 3b
0predictions p
{"name":"InceptionResNetV2","model":"inception_resnet_v2","namesSize":false,"module":"inception_resnet_v2","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","inception_resnet_v2"]],"size":299,"smallest":75,"anySize":true,"shared":780,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top=True\`, \`classes\` should be 1000. Received classes={classes}","tails":{"none":[],"avg":[["?0","GlobalAveragePooling2D",{}]],"max":[["?0","GlobalMaxPooling2D",{}]]}}
?0 0
?0 1u
?0 b8
?0 1f
?1 b9
?1 b8
?1 1f
?2 ba
?2 b8
?2 1f
?0 1h
?3 bb
?3 b8
?3 1f
?4 bc
?4 b8
?4 1f
?1 1h
?8 7d
?8 b8
?8 1f
?6 3y 4
?9 bd 2
?6 b8 2
?9 b8 2
?6 1f 2
?9 1f 2
?0 be 10
?5 22 11
?7 bf 4
?a bd 4
?b 7d 4
?5 b8 4
?7 b8 4
?a b8 4
?b b8 4
?5 1f 4
?7 1f 4
?a 1f 4
?b 1f 4
0mixed_5b 1k 4,3,2,1
?f 4v
?f b8
?f 1f
?d 4v 4
?g bg 2
?d b8 2
?g b8 2
?d 1f 2
?g 1f 2
?c 4v 10
?e 1j 3
?h ba 3
?c b8 3
?e b8 3
?h b8 3
?c 1f 3
?e 1f 3
?h 1f 3
0block35_1_mixed 1k 3,2,1
aconv bh
?0 bi 21,1
aac 1f
?l 4v
?l b8
?l 1f
?j 4v 4
?m bg 2
?j b8 2
?m b8 2
?j 1f 2
?m 1f 2
?i 4v 10
?k 1j 3
?n ba 3
?i b8 3
?k b8 3
?n b8 3
?i 1f 3
?k 1f 3
?n 1f 3
82_mixed 1k 3,2,1
aconv bh
?1 bi 21,1
aac 1f
?r 4v
?r b8
?r 1f
?p 4v 4
?s bg 2
?p b8 2
?s b8 2
?p 1f 2
?s 1f 2
?o 4v 10
?q 1j 3
?t ba 3
?o b8 3
?q b8 3
?t b8 3
?o 1f 3
?q 1f 3
?t 1f 3
83_mixed 1k 3,2,1
aconv bh
?2 bi 21,1
aac 1f
?x 4v
?x b8
?x 1f
?v 4v 4
?y bg 2
?v b8 2
?y b8 2
?v 1f 2
?y 1f 2
?u 4v 10
?w 1j 3
?z ba 3
?u b8 3
?w b8 3
?z b8 3
?u 1f 3
?w 1f 3
?z 1f 3
84_mixed 1k 3,2,1
aconv bh
?3 bi 21,1
aac 1f
?13 4v
?13 b8
?13 1f
?11 4v 4
?14 bg 2
?11 b8 2
?14 b8 2
?11 1f 2
?14 1f 2
?10 4v 10
?12 1j 3
?15 ba 3
?10 b8 3
?12 b8 3
?15 b8 3
?10 1f 3
?12 1f 3
?15 1f 3
85_mixed 1k 3,2,1
aconv bh
?4 bi 21,1
aac 1f
?19 4v
?19 b8
?19 1f
?17 4v 4
?1a bg 2
?17 b8 2
?1a b8 2
?17 1f 2
?1a 1f 2
?16 4v 10
?18 1j 3
?1b ba 3
?16 b8 3
?18 b8 3
?1b b8 3
?16 1f 3
?18 1f 3
?1b 1f 3
86_mixed 1k 3,2,1
aconv bh
?5 bi 21,1
aac 1f
?1f 4v
?1f b8
?1f 1f
?1d 4v 4
?1g bg 2
?1d b8 2
?1g b8 2
?1d 1f 2
?1g 1f 2
?1c 4v 10
?1e 1j 3
?1h ba 3
?1c b8 3
?1e b8 3
?1h b8 3
?1c 1f 3
?1e 1f 3
?1h 1f 3
87_mixed 1k 3,2,1
aconv bh
?6 bi 21,1
aac 1f
?1l 4v
?1l b8
?1l 1f
?1j 4v 4
?1m bg 2
?1j b8 2
?1m b8 2
?1j 1f 2
?1m 1f 2
?1i 4v 10
?1k 1j 3
?1n ba 3
?1i b8 3
?1k b8 3
?1n b8 3
?1i 1f 3
?1k 1f 3
?1n 1f 3
88_mixed 1k 3,2,1
aconv bh
?7 bi 21,1
aac 1f
?1r 4v
?1r b8
?1r 1f
?1p 4v 4
?1s bg 2
?1p b8 2
?1s b8 2
?1p 1f 2
?1s 1f 2
?1o 4v 10
?1q 1j 3
?1t ba 3
?1o b8 3
?1q b8 3
?1t b8 3
?1o 1f 3
?1q 1f 3
?1t 1f 3
89_mixed 1k 3,2,1
aconv bh
?8 bi 21,1
aac 1f
?1x 4v
?1x b8
?1x 1f
?1v 4v 4
?1y bg 2
?1v b8 2
?1y b8 2
?1v 1f 2
?1y 1f 2
?1u 4v 10
?1w 1j 3
?1z ba 3
?1u b8 3
?1w b8 3
?1z b8 3
?1u 1f 3
?1w 1f 3
?1z 1f 3
810_mixed 1k 3,2,1
bconv bh
?9 bi 21,1
bac 1f
?21 a9
?21 b8
?21 1f
?22 a5
?22 b8
?22 1f
?20 bj 7
?23 bj 2
?20 b8 2
?23 b8 2
?20 1f 2
?23 1f 2
?2 1h 13
0mixed_6a 1k 3,2,1
?25 7l
?25 b8
?25 1f
?26 bk
?26 b8
?26 1f
?24 31 7
?27 bl 2
?24 b8 2
?27 b8 2
?24 1f 2
?27 1f 2
0block17_1_mixed 1k 2,1
aconv bm
?a bn 15,1
aac 1f
?29 7l
?29 b8
?29 1f
?2a bk
?2a b8
?2a 1f
?28 31 7
?2b bl 2
?28 b8 2
?2b b8 2
?28 1f 2
?2b 1f 2
82_mixed 1k 2,1
aconv bm
?b bn 15,1
aac 1f
?2d 7l
?2d b8
?2d 1f
?2e bk
?2e b8
?2e 1f
?2c 31 7
?2f bl 2
?2c b8 2
?2f b8 2
?2c 1f 2
?2f 1f 2
83_mixed 1k 2,1
aconv bm
?c bn 15,1
aac 1f
?2h 7l
?2h b8
?2h 1f
?2i bk
?2i b8
?2i 1f
?2g 31 7
?2j bl 2
?2g b8 2
?2j b8 2
?2g 1f 2
?2j 1f 2
84_mixed 1k 2,1
aconv bm
?d bn 15,1
aac 1f
?2l 7l
?2l b8
?2l 1f
?2m bk
?2m b8
?2m 1f
?2k 31 7
?2n bl 2
?2k b8 2
?2n b8 2
?2k 1f 2
?2n 1f 2
85_mixed 1k 2,1
aconv bm
?e bn 15,1
aac 1f
?2p 7l
?2p b8
?2p 1f
?2q bk
?2q b8
?2q 1f
?2o 31 7
?2r bl 2
?2o b8 2
?2r b8 2
?2o 1f 2
?2r 1f 2
86_mixed 1k 2,1
aconv bm
?f bn 15,1
aac 1f
?2t 7l
?2t b8
?2t 1f
?2u bk
?2u b8
?2u 1f
?2s 31 7
?2v bl 2
?2s b8 2
?2v b8 2
?2s 1f 2
?2v 1f 2
87_mixed 1k 2,1
aconv bm
?g bn 15,1
aac 1f
?2x 7l
?2x b8
?2x 1f
?2y bk
?2y b8
?2y 1f
?2w 31 7
?2z bl 2
?2w b8 2
?2z b8 2
?2w 1f 2
?2z 1f 2
88_mixed 1k 2,1
aconv bm
?h bn 15,1
aac 1f
?31 7l
?31 b8
?31 1f
?32 bk
?32 b8
?32 1f
?30 31 7
?33 bl 2
?30 b8 2
?33 b8 2
?30 1f 2
?33 1f 2
89_mixed 1k 2,1
aconv bm
?i bn 15,1
aac 1f
?35 7l
?35 b8
?35 1f
?36 bk
?36 b8
?36 1f
?34 31 7
?37 bl 2
?34 b8 2
?37 b8 2
?34 1f 2
?37 1f 2
810_mixed 1k 2,1
bconv bm
?j bn 15,1
bac 1f
?39 7l
?39 b8
?39 1f
?3a bk
?3a b8
?3a 1f
?38 31 7
?3b bl 2
?38 b8 2
?3b b8 2
?38 1f 2
?3b 1f 2
91_mixed 1k 2,1
bconv bm
?k bn 15,1
bac 1f
?3d 7l
?3d b8
?3d 1f
?3e bk
?3e b8
?3e 1f
?3c 31 7
?3f bl 2
?3c b8 2
?3f b8 2
?3c 1f 2
?3f 1f 2
92_mixed 1k 2,1
bconv bm
?l bn 15,1
bac 1f
?3h 7l
?3h b8
?3h 1f
?3i bk
?3i b8
?3i 1f
?3g 31 7
?3j bl 2
?3g b8 2
?3j b8 2
?3g 1f 2
?3j 1f 2
93_mixed 1k 2,1
bconv bm
?m bn 15,1
bac 1f
?3l 7l
?3l b8
?3l 1f
?3m bk
?3m b8
?3m 1f
?3k 31 7
?3n bl 2
?3k b8 2
?3n b8 2
?3k 1f 2
?3n 1f 2
94_mixed 1k 2,1
bconv bm
?n bn 15,1
bac 1f
?3p 7l
?3p b8
?3p 1f
?3q bk
?3q b8
?3q 1f
?3o 31 7
?3r bl 2
?3o b8 2
?3r b8 2
?3o 1f 2
?3r 1f 2
95_mixed 1k 2,1
bconv bm
?o bn 15,1
bac 1f
?3t 7l
?3t b8
?3t 1f
?3u bk
?3u b8
?3u 1f
?3s 31 7
?3v bl 2
?3s b8 2
?3v b8 2
?3s 1f 2
?3v 1f 2
96_mixed 1k 2,1
bconv bm
?p bn 15,1
bac 1f
?3x 7l
?3x b8
?3x 1f
?3y bk
?3y b8
?3y 1f
?3w 31 7
?3z bl 2
?3w b8 2
?3z b8 2
?3w 1f 2
?3z 1f 2
97_mixed 1k 2,1
bconv bm
?q bn 15,1
bac 1f
?41 7l
?41 b8
?41 1f
?42 bk
?42 b8
?42 1f
?40 31 7
?43 bl 2
?40 b8 2
?43 b8 2
?40 1f 2
?43 1f 2
98_mixed 1k 2,1
bconv bm
?r bn 15,1
bac 1f
?45 7l
?45 b8
?45 1f
?46 bk
?46 b8
?46 1f
?44 31 7
?47 bl 2
?44 b8 2
?47 b8 2
?44 1f 2
?47 1f 2
99_mixed 1k 2,1
bconv bm
?s bn 15,1
bac 1f
?49 7l
?49 b8
?49 1f
?4a bk
?4a b8
?4a 1f
?48 31 7
?4b bl 2
?48 b8 2
?4b b8 2
?48 1f 2
?4b 1f 2
820_mixed 1k 2,1
bconv bm
?t bn 15,1
bac 1f
?4g a9
?4g b8
?4g 1f
?4c a9 4
?4e a9 5
?4h bo 3
?4c b8 3
?4e b8 3
?4h b8 3
?4c 1f 3
?4e 1f 3
?4h 1f 3
?4d bj 3
?4f bp 3
?4i bq 3
?4d b8 3
?4f b8 3
?4i b8 3
?4d 1f 3
?4f 1f 3
?4i 1f 3
?3 1h 22
0mixed_7a 1k 4,3,2,1
?4k 31
?4k b8
?4k 1f
?4l br
?4l b8
?4l 1f
?4j 31 7
?4m bs 2
?4j b8 2
?4m b8 2
?4j 1f 2
?4m 1f 2
0block8_1_mixed 1k 2,1
9conv bt
?u bu 15,1
9ac 1f
?4o 31
?4o b8
?4o 1f
?4p br
?4p b8
?4p 1f
?4n 31 7
?4q bs 2
?4n b8 2
?4q b8 2
?4n 1f 2
?4q 1f 2
72_mixed 1k 2,1
9conv bt
?v bu 15,1
9ac 1f
?4s 31
?4s b8
?4s 1f
?4t br
?4t b8
?4t 1f
?4r 31 7
?4u bs 2
?4r b8 2
?4u b8 2
?4r 1f 2
?4u 1f 2
73_mixed 1k 2,1
9conv bt
?w bu 15,1
9ac 1f
?4w 31
?4w b8
?4w 1f
?4x br
?4x b8
?4x 1f
?4v 31 7
?4y bs 2
?4v b8 2
?4y b8 2
?4v 1f 2
?4y 1f 2
74_mixed 1k 2,1
9conv bt
?x bu 15,1
9ac 1f
?50 31
?50 b8
?50 1f
?51 br
?51 b8
?51 1f
?4z 31 7
?52 bs 2
?4z b8 2
?52 b8 2
?4z 1f 2
?52 1f 2
75_mixed 1k 2,1
9conv bt
?y bu 15,1
9ac 1f
?54 31
?54 b8
?54 1f
?55 br
?55 b8
?55 1f
?53 31 7
?56 bs 2
?53 b8 2
?56 b8 2
?53 1f 2
?56 1f 2
76_mixed 1k 2,1
9conv bt
?z bu 15,1
9ac 1f
?58 31
?58 b8
?58 1f
?59 br
?59 b8
?59 1f
?57 31 7
?5a bs 2
?57 b8 2
?5a b8 2
?57 1f 2
?5a 1f 2
77_mixed 1k 2,1
9conv bt
?10 bu 15,1
9ac 1f
?5c 31
?5c b8
?5c 1f
?5d br
?5d b8
?5d 1f
?5b 31 7
?5e bs 2
?5b b8 2
?5e b8 2
?5b 1f 2
?5e 1f 2
78_mixed 1k 2,1
9conv bt
?11 bu 15,1
9ac 1f
?5g 31
?5g b8
?5g 1f
?5h br
?5h b8
?5h 1f
?5f 31 7
?5i bs 2
?5f b8 2
?5i b8 2
?5f 1f 2
?5i 1f 2
79_mixed 1k 2,1
9conv bt
?12 bu 15,1
9ac 1f
?5k 31
?5k b8
?5k 1f
?5l br
?5l b8
?5l 1f
?5j 31 7
?5m bs 2
?5j b8 2
?5m b8 2
?5j 1f 2
?5m 1f 2
710_mixed 1k 2,1
aconv bt
?13 bv 15,1
0conv_7b 60
7_bn b8
8ac 1f
0avg_pool o
0predictions p
{"name":"InceptionV3","model":"inception_v3","namesSize":false,"module":"inception_v3","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","inception_v3"]],"size":299,"smallest":75,"anySize":true,"shared":311,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top=True\`, \`classes\` should be 1000. Received classes={classes}","tails":{"none":[],"avg":[["?0","GlobalAveragePooling2D",{}]],"max":[["?0","GlobalMaxPooling2D",{}]]}}
?0 0
?0 1u
?0 b8
?0 1f
?1 b9
?1 b8
?1 1f
?2 ba
?2 b8
?2 1f
?0 1h
?3 bb
?3 b8
?3 1f
?4 bc
?4 b8
?4 1f
?1 1h
?8 7d
?8 b8
?8 1f
?6 3y 4
?9 bd 2
?6 b8 2
?9 b8 2
?6 1f 2
?9 1f 2
?0 be 10
?5 7d 11
?7 bf 4
?a bd 4
?b 4v 4
?5 b8 4
?7 b8 4
?a b8 4
?b b8 4
?5 1f 4
?7 1f 4
?a 1f 4
?b 1f 4
0mixed0 1k 4,3,2,1
?f 7d
?f b8
?f 1f
?d 3y 4
?g bd 2
?d b8 2
?g b8 2
?d 1f 2
?g 1f 2
?1 be 10
?c 7d 11
?e bf 4
?h bd 4
?i 7d 4
?c b8 4
?e b8 4
?h b8 4
?i b8 4
?c 1f 4
?e 1f 4
?h 1f 4
?i 1f 4
51 1k 4,3,2,1
?m 7d
?m b8
?m 1f
?k 3y 4
?n bd 2
?k b8 2
?n b8 2
?k 1f 2
?n 1f 2
?2 be 10
?j 7d 11
?l bf 4
?o bd 4
?p 7d 4
?j b8 4
?l b8 4
?o b8 4
?p b8 4
?j 1f 4
?l 1f 4
?o 1f 4
?p 1f 4
52 1k 4,3,2,1
?r 7d
?r b8
?r 1f
?s bd
?s b8
?s 1f
?q bj 7
?t bw 2
?q b8 2
?t b8 2
?q 1f 2
?t 1f 2
?2 1h 13
53 1k 3,2,1
?y 7l
?y b8
?y 1f
?z bx
?z b8
?z 1f
?v 7l 7
?10 by 2
?v b8 2
?10 b8 2
?v 1f 2
?10 1f 2
?w by 2
?11 bx 2
?w b8 2
?11 b8 2
?w 1f 2
?11 1f 2
?3 be 19
?u 31 20
?x bl 4
?12 bz 4
?13 31 4
?u b8 4
?x b8 4
?12 b8 4
?13 b8 4
?u 1f 4
?x 1f 4
?12 1f 4
?13 1f 4
54 1k 4,3,2,1
?18 6h
?18 b8
?18 1f
?19 c0
?19 b8
?19 1f
?15 6h 7
?1a bk 2
?15 b8 2
?1a b8 2
?15 1f 2
?1a 1f 2
?16 bk 2
?1b c0 2
?16 b8 2
?1b b8 2
?16 1f 2
?1b 1f 2
?4 be 19
?14 31 20
?17 bl 4
?1c bz 4
?1d 31 4
?14 b8 4
?17 b8 4
?1c b8 4
?1d b8 4
?14 1f 4
?17 1f 4
?1c 1f 4
?1d 1f 4
55 1k 4,3,2,1
?1i 6h
?1i b8
?1i 1f
?1j c0
?1j b8
?1j 1f
?1f 6h 7
?1k bk 2
?1f b8 2
?1k b8 2
?1f 1f 2
?1k 1f 2
?1g bk 2
?1l c0 2
?1g b8 2
?1l b8 2
?1g 1f 2
?1l 1f 2
?5 be 19
?1e 31 20
?1h bl 4
?1m bz 4
?1n 31 4
?1e b8 4
?1h b8 4
?1m b8 4
?1n b8 4
?1e 1f 4
?1h 1f 4
?1m 1f 4
?1n 1f 4
56 1k 4,3,2,1
?1s 31
?1s b8
?1s 1f
?1t bl
?1t b8
?1t 1f
?1p 31 7
?1u bz 2
?1p b8 2
?1u b8 2
?1p 1f 2
?1u 1f 2
?1q bz 2
?1v bl 2
?1q b8 2
?1v b8 2
?1q 1f 2
?1v 1f 2
?6 be 19
?1o 31 20
?1r bl 4
?1w bz 4
?1x 31 4
?1o b8 4
?1r b8 4
?1w b8 4
?1x b8 4
?1o 1f 4
?1r 1f 4
?1w 1f 4
?1x 1f 4
57 1k 4,3,2,1
?20 31
?20 b8
?20 1f
?21 bz
?21 b8
?21 1f
?1y 31 7
?22 bl 2
?1y b8 2
?22 b8 2
?1y 1f 2
?22 1f 2
?1z bq 2
?23 c1 2
?1z b8 2
?23 b8 2
?1z 1f 2
?23 1f 2
?3 1h 19
58 1k 3,2,1
?28 6z
?28 b8
?28 1f
?25 5u 4
?29 c2 2
?25 b8 2
?29 b8 2
?25 1f 2
?29 1f 2
?26 c3 2
?27 c4 3
?2a c3 3
?2b c4 4
?7 be 14
?24 39 15
?26 b8 6
?27 b8 6
?2a b8 6
?2b b8 6
?2c 31 6
?24 b8 6
?26 1f 6
?27 1f 6
?2a 1f 6
?2b 1f 6
?2c b8 6
?24 1f 6
59_0 1k 6,5
?0 1k 5,4
?2c 1f 4
6 1k 4,3,2,1
?2h 6z
?2h b8
?2h 1f
?2e 5u 4
?2i c2 2
?2e b8 2
?2i b8 2
?2e 1f 2
?2i 1f 2
?2f c3 2
?2g c4 3
?2j c3 3
?2k c4 4
?8 be 14
?2d 39 15
?2f b8 6
?2g b8 6
?2j b8 6
?2k b8 6
?2l 31 6
?2d b8 6
?2f 1f 6
?2g 1f 6
?2j 1f 6
?2k 1f 6
?2l b8 6
?2d 1f 6
6_1 1k 6,5
?1 1k 5,4
?2l 1f 4
510 1k 4,3,2,1
0avg_pool o
0predictions p
{"name":"MobileNet","model":"mobilenet_1.00_224","namesSize":true,"module":"mobilenet","signature":[["input_shape",null],["alpha",1.0],["depth_multiplier",1],["dropout",0.001],["include_top",true],["weights","imagenet"],["input_tensor",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name",null]],"size":224,"smallest":32,"anySize":true,"shared":86,"refusal":"If using \`weights='imagenet'\` with \`include_top=True\`, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["?0","GlobalAveragePooling2D",{}]],"max":[["?0","GlobalMaxPooling2D",{}]]}}
?0 0
0conv1 8p
5_bn 1e
6relu c5
4_dw_1 1w
9_bn 1e
arelu c5
5pw_1 7d
9_bn 1e
arelu c5
6ad_2 52
5dw_2 23
9_bn 1e
arelu c5
5pw_2 7l
9_bn 1e
arelu c5
5dw_3 1w
9_bn 1e
arelu c5
5pw_3 7l
9_bn 1e
arelu c5
6ad_4 52
5dw_4 23
9_bn 1e
arelu c5
5pw_4 a9
9_bn 1e
arelu c5
5dw_5 1w
9_bn 1e
arelu c5
5pw_5 a9
9_bn 1e
arelu c5
6ad_6 52
5dw_6 23
9_bn 1e
arelu c5
5pw_6 8g
9_bn 1e
arelu c5
5dw_7 1w
9_bn 1e
arelu c5
5pw_7 8g
9_bn 1e
arelu c5
5dw_8 1w
9_bn 1e
arelu c5
5pw_8 8g
9_bn 1e
arelu c5
5dw_9 1w
9_bn 1e
arelu c5
5pw_9 8g
9_bn 1e
arelu c5
5dw_10 1w
a_bn 1e
brelu c5
5pw_10 8g
a_bn 1e
brelu c5
5dw_11 1w
a_bn 1e
brelu c5
5pw_11 8g
a_bn 1e
brelu c5
6ad_12 52
5dw_12 23
a_bn 1e
brelu c5
5pw_12 c6
a_bn 1e
brelu c5
5dw_13 1w
a_bn 1e
brelu c5
5pw_13 c6
a_bn 1e
brelu c5
?0 c7
?0 c8
6reds c9
?2 ca
0predictions cb
{"name":"MobileNetV2","model":"mobilenetv2_1.00_224","namesSize":true,"module":"mobilenet_v2","signature":[["input_shape",null],["alpha",1.0],["include_top",true],["weights","imagenet"],["input_tensor",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name",null]],"size":224,"smallest":32,"anySize":true,"shared":154,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000. Received \`classes={classes}\`","tails":{"none":[],"avg":[["?0","GlobalAveragePooling2D",{}]],"max":[["?0","GlobalMaxPooling2D",{}]]}}
?0 0
0Conv1 8p
0bn_Conv1 1e
0Conv1_relu c5
0expanded_conv_depthwise 1w
n_BN 1e
orelu c5
eproject 21
l_BN 1e
0block_1_expand 22
e_BN 1e
frelu c5
8pad 1t
8depthwise 23
h_BN 1e
irelu c5
8project 27
f_BN 1e
62_expand 28
e_BN 1e
frelu c5
8depthwise 1w
h_BN 1e
irelu c5
8project 27
f_BN 1e
8add 2d 9,1
63_expand 28
e_BN 1e
frelu c5
8pad 1t
8depthwise 23
h_BN 1e
irelu c5
8project 4v
f_BN 1e
64_expand 31
e_BN 1e
frelu c5
8depthwise 1w
h_BN 1e
irelu c5
8project 4v
f_BN 1e
8add 2d 9,1
65_expand 31
e_BN 1e
frelu c5
8depthwise 1w
h_BN 1e
irelu c5
8project 4v
f_BN 1e
8add 2d 9,1
66_expand 31
e_BN 1e
frelu c5
8pad 1t
8depthwise 23
h_BN 1e
irelu c5
8project 7d
f_BN 1e
67_expand 5u
e_BN 1e
frelu c5
8depthwise 1w
h_BN 1e
irelu c5
8project 7d
f_BN 1e
8add 2d 9,1
68_expand 5u
e_BN 1e
frelu c5
8depthwise 1w
h_BN 1e
irelu c5
8project 7d
f_BN 1e
8add 2d 9,1
69_expand 5u
e_BN 1e
frelu c5
8depthwise 1w
h_BN 1e
irelu c5
8project 7d
f_BN 1e
8add 2d 9,1
610_expand 5u
f_BN 1e
grelu c5
9depthwise 1w
i_BN 1e
jrelu c5
9project 22
g_BN 1e
71_expand 53
f_BN 1e
grelu c5
9depthwise 1w
i_BN 1e
jrelu c5
9project 22
g_BN 1e
9add 2d 9,1
72_expand 53
f_BN 1e
grelu c5
9depthwise 1w
i_BN 1e
jrelu c5
9project 22
g_BN 1e
9add 2d 9,1
73_expand 53
f_BN 1e
grelu c5
9pad 1t
9depthwise 23
i_BN 1e
jrelu c5
9project 6h
g_BN 1e
74_expand 6i
f_BN 1e
grelu c5
9depthwise 1w
i_BN 1e
jrelu c5
9project 6h
g_BN 1e
9add 2d 9,1
75_expand 6i
f_BN 1e
grelu c5
9depthwise 1w
i_BN 1e
jrelu c5
9project 6h
g_BN 1e
9add 2d 9,1
76_expand 6i
f_BN 1e
grelu c5
9depthwise 1w
i_BN 1e
jrelu c5
9project 39
g_BN 1e
0Conv_1 cc
6_bn 1e
0out_relu c5
?0 o
0predictions p
{"name":"MobileNetV3Large","model":"MobileNetV3Large","namesSize":false,"module":"mobilenet_v3","signature":[["input_shape",null],["alpha",1.0],["minimalistic",false],["include_top",true],["weights","imagenet"],["input_tensor",null],["classes",1000],["pooling",null],["dropout_rate",0.2],["classifier_activation","softmax"],["include_preprocessing",true],["name","MobileNetV3Large"]],"size":null,"smallest":32,"anySize":true,"shared":203,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 cd
0conv ce
4_bn 1e
?0 cf
0expanded_conv_depthwise 1w
n_bn 1e
?0 cg
eproject 21
l_bn 1e
eadd 2d 6,1
e1_expand 7d
m_bn 1e
?1 cg
gdepthwise_pad 1t
p 23
p_bn 1e
?2 cg
gproject 27
n_bn 1e
e2_expand ch
m_bn 1e
?3 cg
gdepthwise 1w
p_bn 1e
?4 cg
gproject 27
n_bn 1e
gadd 2d 9,1
e3_expand ch
m_bn 1e
?5 cg
gdepthwise_pad 2e
p 2f
p_bn 1e
?6 cg
gsqueeze_excite_avg_pool c7
vconv ci
vrelu cg
vconv_1 cj
 a
?7 c5
 ck
vmul 20 8,1
gproject 2g
n_bn 1e
e4_expand 48
m_bn 1e
?8 cg
gdepthwise 2i
p_bn 1e
?9 cg
gsqueeze_excite_avg_pool c7
vconv cl
vrelu cg
vconv_1 cm
 a
?a c5
 ck
vmul 20 8,1
gproject 2g
n_bn 1e
gadd 2d 17,1
e5_expand 48
m_bn 1e
?b cg
gdepthwise 2i
p_bn 1e
?c cg
gsqueeze_excite_avg_pool c7
vconv cl
vrelu cg
vconv_1 cm
 a
?d c5
 ck
vmul 20 8,1
gproject 2g
n_bn 1e
gadd 2d 17,1
e6_expand 2h
m_bn 1e
?1 cf
gdepthwise_pad 1t
p 23
p_bn 1e
?2 cf
gproject 2n
n_bn 1e
e7_expand cn
m_bn 1e
?3 cf
gdepthwise 1w
p_bn 1e
?4 cf
gproject 2n
n_bn 1e
gadd 2d 9,1
e8_expand co
m_bn 1e
?5 cf
gdepthwise 1w
p_bn 1e
?6 cf
gproject 2n
n_bn 1e
gadd 2d 9,1
e9_expand co
m_bn 1e
?7 cf
gdepthwise 1w
p_bn 1e
?8 cf
gproject 2n
n_bn 1e
gadd 2d 9,1
e10_expand 2o
n_bn 1e
?9 cf
hdepthwise 1w
q_bn 1e
?a cf
hsqueeze_excite_avg_pool c7
wconv cm
wrelu cg
wconv_1 cp
 a
?e c5
 ck
wmul 20 8,1
hproject 2u
o_bn 1e
f1_expand 2v
n_bn 1e
?b cf
hdepthwise 1w
q_bn 1e
?c cf
hsqueeze_excite_avg_pool c7
wconv cq
wrelu cg
wconv_1 cr
 a
?f c5
 ck
wmul 20 8,1
hproject 2u
o_bn 1e
hadd 2d 17,1
f2_expand 2v
n_bn 1e
?d cf
hdepthwise_pad 2e
q 2f
q_bn 1e
?e cf
hsqueeze_excite_avg_pool c7
wconv cq
wrelu cg
wconv_1 cr
 a
?g c5
 ck
wmul 20 8,1
hproject 6h
o_bn 1e
f3_expand 6i
n_bn 1e
?f cf
hdepthwise 2i
q_bn 1e
?g cf
hsqueeze_excite_avg_pool c7
wconv cs
wrelu cg
wconv_1 ct
 a
?h c5
 ck
wmul 20 8,1
hproject 6h
o_bn 1e
hadd 2d 17,1
f4_expand 6i
n_bn 1e
?h cf
hdepthwise 2i
q_bn 1e
?i cf
hsqueeze_excite_avg_pool c7
wconv cs
wrelu cg
wconv_1 ct
 a
?i c5
 ck
wmul 20 8,1
hproject 6h
o_bn 1e
hadd 2d 17,1
0conv_1 6i
6_bn 1e
?j cf
?0 c7
52 cu
?k cf
?0 3b
0logits c9
?0 cv
0predictions cb
{"name":"MobileNetV3Small","model":"MobileNetV3Small","namesSize":false,"module":"mobilenet_v3","signature":[["input_shape",null],["alpha",1.0],["minimalistic",false],["include_top",true],["weights","imagenet"],["input_tensor",null],["classes",1000],["pooling",null],["dropout_rate",0.2],["classifier_activation","softmax"],["include_preprocessing",true],["name","MobileNetV3Small"]],"size":null,"smallest":32,"anySize":true,"shared":175,"refusal":"If using \`weights=\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
?0 cd
0conv ce
4_bn 1e
?0 cf
0expanded_conv_depthwise_pad 1t
n 23
n_bn 1e
?0 cg
esqueeze_excite_avg_pool c7
tconv cw
trelu cg
tconv_1 cx
 a
?1 c5
 ck
tmul 20 8,1
eproject 21
l_bn 1e
e1_expand ch
m_bn 1e
?2 cg
gdepthwise_pad 1t
p 23
p_bn 1e
?3 cg
gproject 27
n_bn 1e
e2_expand 43
m_bn 1e
?4 cg
gdepthwise 1w
p_bn 1e
?5 cg
gproject 27
n_bn 1e
gadd 2d 9,1
e3_expand 22
m_bn 1e
?1 cf
gdepthwise_pad 2e
p 2f
p_bn 1e
?2 cf
gsqueeze_excite_avg_pool c7
vconv ci
vrelu cg
vconv_1 cy
 a
?6 c5
 ck
vmul 20 8,1
gproject 2g
n_bn 1e
e4_expand 2h
m_bn 1e
?3 cf
gdepthwise 2i
p_bn 1e
?4 cf
gsqueeze_excite_avg_pool c7
vconv cz
vrelu cg
vconv_1 cs
 a
?7 c5
 ck
vmul 20 8,1
gproject 2g
n_bn 1e
gadd 2d 17,1
e5_expand 2h
m_bn 1e
?5 cf
gdepthwise 2i
p_bn 1e
?6 cf
gsqueeze_excite_avg_pool c7
vconv cz
vrelu cg
vconv_1 cs
 a
?8 c5
 ck
vmul 20 8,1
gproject 2g
n_bn 1e
gadd 2d 17,1
e6_expand 48
m_bn 1e
?7 cf
gdepthwise 2i
p_bn 1e
?8 cf
gsqueeze_excite_avg_pool c7
vconv cl
vrelu cg
vconv_1 cm
 a
?9 c5
 ck
vmul 20 8,1
gproject 3y
n_bn 1e
e7_expand 28
m_bn 1e
?9 cf
gdepthwise 2i
p_bn 1e
?a cf
gsqueeze_excite_avg_pool c7
vconv d0
vrelu cg
vconv_1 d1
 a
?a c5
 ck
vmul 20 8,1
gproject 3y
n_bn 1e
gadd 2d 17,1
e8_expand 3z
m_bn 1e
?b cf
gdepthwise_pad 2e
p 2f
p_bn 1e
?c cf
gsqueeze_excite_avg_pool c7
vconv cj
vrelu cg
vconv_1 d2
 a
?b c5
 ck
vmul 20 8,1
gproject 22
n_bn 1e
e9_expand 53
m_bn 1e
?d cf
gdepthwise 2i
p_bn 1e
?e cf
gsqueeze_excite_avg_pool c7
vconv d1
vrelu cg
vconv_1 d3
 a
?c c5
 ck
vmul 20 8,1
gproject 22
n_bn 1e
gadd 2d 17,1
e10_expand 53
n_bn 1e
?f cf
hdepthwise 2i
q_bn 1e
?g cf
hsqueeze_excite_avg_pool c7
wconv d1
wrelu cg
wconv_1 d3
 a
?d c5
 ck
wmul 20 8,1
hproject 22
o_bn 1e
hadd 2d 17,1
0conv_1 53
6_bn 1e
?h cf
?0 c7
52 d4
?i cf
?0 3b
0logits c9
?0 cv
0predictions cb
{"name":"NASNetLarge","model":"nasnet_large","namesSize":false,"module":"nasnet","signature":[["input_shape",null],["include_top",true],["weights","imagenet"],["input_tensor",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","nasnet_large"]],"size":331,"smallest":32,"anySize":false,"shared":1039,"refusal":"If using \`weights\` as \`\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[],"max":[]}}
?0 0
0stem_conv1 bw
5bn1 1e
?0 1f
0reduction_conv_1_stem_1 d5
abn_1_stem_1 1e
?1 1f
?3 1f 5
0separable_conv_1_pad_reduction_left1_stem_1 d6 2
vright1_stem_1 1c 2
hreduction_left1_stem_1 d7 2
rright1_stem_1 d8 2
hbn_reduction_left1_stem_1 1e 2
uright1_stem_1 1e 2
?2 1f 2
?4 1f 2
f2_reduction_left1_stem_1 d9 2
rright1_stem_1 da 2
?5 1f 16
hbn_reduction_left1_stem_1 1e 3
uright1_stem_1 1e 3
f1_pad_reduction_right2_stem_1 1c 3
?7 1f 20
0reduction_add_1_stem_1 2d 4,3
0separable_conv_1_reduction_right2_stem_1 d8 3
hpad_reduction_right3_stem_1 d6 3
?9 1f 3
hbn_reduction_right2_stem_1 1e 3
hreduction_right3_stem_1 d7 3
rleft4_stem_1 db 3
?6 1f 3
hbn_reduction_right3_stem_1 1e 3
uleft4_stem_1 1e 3
0reduction_pad_1_stem_1 1g 28
0separable_conv_2_reduction_right2_stem_1 da 4
?8 1f 4
?a 1f 4
0reduction_left2_stem_1 1h 4
0separable_conv_2_bn_reduction_right2_stem_1 1e 4
hreduction_right3_stem_1 d9 4
rleft4_stem_1 db 4
0adjust_relu_1_stem_2 1f 39
0reduction_add_2_stem_1 2d 5,4
aleft3_stem_1 dc 10
0separable_conv_2_bn_reduction_right3_stem_1 1e 5
0reduction_left4_stem_1 be 22
0separable_conv_2_bn_reduction_left4_stem_1 1e 6
0reduction_right5_stem_1 1h 14
?0 52 7
aadd3_stem_1 2d 6,5
?0 2d 8,5
d4_stem_1 2d 5,4
?0 dd 4
aconcat_stem_1 de 11,4,3,2
0adjust_avg_pool_1_stem_2 df 13
g2_stem_2 df 3
?b 1f 3
7conv_1_stem_2 d5 3
c2_stem_2 d5 3
0reduction_conv_1_stem_2 dg 3
?0 de 3,2
abn_1_stem_2 1e 2
0adjust_bn_stem_2 1e 2
?c 1f 2
?e 1f 2
0separable_conv_1_pad_reduction_left1_stem_2 d6 2
vright1_stem_2 1c 2
hreduction_left1_stem_2 dh 2
rright1_stem_2 di 2
hbn_reduction_left1_stem_2 1e 2
uright1_stem_2 1e 2
?d 1f 2
?f 1f 2
f2_reduction_left1_stem_2 dj 2
rright1_stem_2 dk 2
?g 1f 13
hbn_reduction_left1_stem_2 1e 3
uright1_stem_2 1e 3
f1_pad_reduction_right2_stem_2 1c 3
?i 1f 17
0reduction_add_1_stem_2 2d 4,3
0separable_conv_1_reduction_right2_stem_2 di 3
hpad_reduction_right3_stem_2 d6 3
?k 1f 3
hbn_reduction_right2_stem_2 1e 3
hreduction_right3_stem_2 dh 3
rleft4_stem_2 dl 3
?h 1f 3
hbn_reduction_right3_stem_2 1e 3
uleft4_stem_2 1e 3
0reduction_pad_1_stem_2 1g 29
0separable_conv_2_reduction_right2_stem_2 dk 4
?j 1f 4
?l 1f 4
0reduction_left2_stem_2 1h 4
0separable_conv_2_bn_reduction_right2_stem_2 1e 4
hreduction_right3_stem_2 dj 4
rleft4_stem_2 dl 4
0adjust_relu_1_0 1f 45
0reduction_add_2_stem_2 2d 5,4
aleft3_stem_2 dc 10
0separable_conv_2_bn_reduction_right3_stem_2 1e 5
0reduction_left4_stem_2 be 22
0separable_conv_2_bn_reduction_left4_stem_2 1e 6
0reduction_right5_stem_2 1h 14
?1 52 7
aadd3_stem_2 2d 6,5
?1 2d 8,5
d4_stem_2 2d 5,4
?1 dd 4
aconcat_stem_2 de 11,4,3,2
0adjust_avg_pool_1_0 df 13
g2_0 df 3
7conv_1_0 dg 2
c2_0 dg 2
?m 1f 5
?1 de 3,2
0normal_conv_1_0 dm 2
0adjust_bn_0 1e 2
0normal_bn_1_0 1e 2
?n 1f
?p 1f 3
?r 1f 4
?t 1f 5
?v 1f 5
0separable_conv_1_normal_left1_0 dn 5
oright1_0 do 5
oleft2_0 dn 5
oright2_0 do 5
oleft5_0 do 5
hbn_normal_left1_0 1e 5
rright1_0 1e 5
rleft2_0 1e 5
rright2_0 1e 5
rleft5_0 1e 5
?o 1f 5
?q 1f 5
?s 1f 5
?u 1f 5
?w 1f 5
f2_normal_left1_0 dn 5
oright1_0 do 5
oleft2_0 dn 5
oright2_0 do 5
oleft5_0 do 5
hbn_normal_left1_0 1e 5
rright1_0 1e 5
rleft2_0 1e 5
rright2_0 1e 5
0normal_left3_0 be 30
b4_0 be 32
7right4_0 be 33
0separable_conv_2_bn_normal_left5_0 1e 8
0normal_add_1_0 2d 8,7
b2_0 2d 7,6
b3_0 2d 6,37
b4_0 2d 6,5
b5_0 2d 5,38
7concat_0 de 40,5,4,3,2,1
?x 1f 49
?y 1f 2
0adjust_conv_projection_1 dm 2
0normal_conv_1_1 dm 2
0adjust_bn_1 1e 2
0normal_bn_1_1 1e 2
?z 1f
?11 1f 3
?13 1f 4
?15 1f 5
?17 1f 5
0separable_conv_1_normal_left1_1 dn 5
oright1_1 do 5
oleft2_1 dn 5
oright2_1 do 5
oleft5_1 do 5
hbn_normal_left1_1 1e 5
rright1_1 1e 5
rleft2_1 1e 5
rright2_1 1e 5
rleft5_1 1e 5
?10 1f 5
?12 1f 5
?14 1f 5
?16 1f 5
?18 1f 5
f2_normal_left1_1 dn 5
oright1_1 do 5
oleft2_1 dn 5
oright2_1 do 5
oleft5_1 do 5
hbn_normal_left1_1 1e 5
rright1_1 1e 5
rleft2_1 1e 5
rright2_1 1e 5
0normal_left3_1 be 30
b4_1 be 32
7right4_1 be 33
0separable_conv_2_bn_normal_left5_1 1e 8
0normal_add_1_1 2d 8,7
b2_1 2d 7,6
b3_1 2d 6,37
b4_1 2d 6,5
b5_1 2d 5,38
7concat_1 de 40,5,4,3,2,1
?19 1f 46
?1a 1f 2
0adjust_conv_projection_2 dm 2
0normal_conv_1_2 dm 2
0adjust_bn_2 1e 2
0normal_bn_1_2 1e 2
?1b 1f
?1d 1f 3
?1f 1f 4
?1h 1f 5
?1j 1f 5
0separable_conv_1_normal_left1_2 dn 5
oright1_2 do 5
oleft2_2 dn 5
oright2_2 do 5
oleft5_2 do 5
hbn_normal_left1_2 1e 5
rright1_2 1e 5
rleft2_2 1e 5
rright2_2 1e 5
rleft5_2 1e 5
?1c 1f 5
?1e 1f 5
?1g 1f 5
?1i 1f 5
?1k 1f 5
f2_normal_left1_2 dn 5
oright1_2 do 5
oleft2_2 dn 5
oright2_2 do 5
oleft5_2 do 5
hbn_normal_left1_2 1e 5
rright1_2 1e 5
rleft2_2 1e 5
rright2_2 1e 5
0normal_left3_2 be 30
b4_2 be 32
7right4_2 be 33
0separable_conv_2_bn_normal_left5_2 1e 8
0normal_add_1_2 2d 8,7
b2_2 2d 7,6
b3_2 2d 6,37
b4_2 2d 6,5
b5_2 2d 5,38
7concat_2 de 40,5,4,3,2,1
?1l 1f 46
?1m 1f 2
0adjust_conv_projection_3 dm 2
0normal_conv_1_3 dm 2
0adjust_bn_3 1e 2
0normal_bn_1_3 1e 2
?1n 1f
?1p 1f 3
?1r 1f 4
?1t 1f 5
?1v 1f 5
0separable_conv_1_normal_left1_3 dn 5
oright1_3 do 5
oleft2_3 dn 5
oright2_3 do 5
oleft5_3 do 5
hbn_normal_left1_3 1e 5
rright1_3 1e 5
rleft2_3 1e 5
rright2_3 1e 5
rleft5_3 1e 5
?1o 1f 5
?1q 1f 5
?1s 1f 5
?1u 1f 5
?1w 1f 5
f2_normal_left1_3 dn 5
oright1_3 do 5
oleft2_3 dn 5
oright2_3 do 5
oleft5_3 do 5
hbn_normal_left1_3 1e 5
rright1_3 1e 5
rleft2_3 1e 5
rright2_3 1e 5
0normal_left3_3 be 30
b4_3 be 32
7right4_3 be 33
0separable_conv_2_bn_normal_left5_3 1e 8
0normal_add_1_3 2d 8,7
b2_3 2d 7,6
b3_3 2d 6,37
b4_3 2d 6,5
b5_3 2d 5,38
7concat_3 de 40,5,4,3,2,1
?1x 1f 46
?1y 1f 2
0adjust_conv_projection_4 dm 2
0normal_conv_1_4 dm 2
0adjust_bn_4 1e 2
0normal_bn_1_4 1e 2
?1z 1f
?21 1f 3
?23 1f 4
?25 1f 5
?27 1f 5
0separable_conv_1_normal_left1_4 dn 5
oright1_4 do 5
oleft2_4 dn 5
oright2_4 do 5
oleft5_4 do 5
hbn_normal_left1_4 1e 5
rright1_4 1e 5
rleft2_4 1e 5
rright2_4 1e 5
rleft5_4 1e 5
?20 1f 5
?22 1f 5
?24 1f 5
?26 1f 5
?28 1f 5
f2_normal_left1_4 dn 5
oright1_4 do 5
oleft2_4 dn 5
oright2_4 do 5
oleft5_4 do 5
hbn_normal_left1_4 1e 5
rright1_4 1e 5
rleft2_4 1e 5
rright2_4 1e 5
0normal_left3_4 be 30
b4_4 be 32
7right4_4 be 33
0separable_conv_2_bn_normal_left5_4 1e 8
0normal_add_1_4 2d 8,7
b2_4 2d 7,6
b3_4 2d 6,37
b4_4 2d 6,5
b5_4 2d 5,38
7concat_4 de 40,5,4,3,2,1
?29 1f 46
?2a 1f 2
0adjust_conv_projection_5 dm 2
0normal_conv_1_5 dm 2
0adjust_bn_5 1e 2
0normal_bn_1_5 1e 2
?2b 1f
?2d 1f 3
?2f 1f 4
?2h 1f 5
?2j 1f 5
0separable_conv_1_normal_left1_5 dn 5
oright1_5 do 5
oleft2_5 dn 5
oright2_5 do 5
oleft5_5 do 5
hbn_normal_left1_5 1e 5
rright1_5 1e 5
rleft2_5 1e 5
rright2_5 1e 5
rleft5_5 1e 5
?2c 1f 5
?2e 1f 5
?2g 1f 5
?2i 1f 5
?2k 1f 5
f2_normal_left1_5 dn 5
oright1_5 do 5
oleft2_5 dn 5
oright2_5 do 5
oleft5_5 do 5
hbn_normal_left1_5 1e 5
rright1_5 1e 5
rleft2_5 1e 5
rright2_5 1e 5
0normal_left3_5 be 30
b4_5 be 32
7right4_5 be 33
0separable_conv_2_bn_normal_left5_5 1e 8
0normal_add_1_5 2d 8,7
b2_5 2d 7,6
b3_5 2d 6,37
b4_5 2d 6,5
b5_5 2d 5,38
7concat_5 de 40,5,4,3,2,1
?2m 1f
?2l 1f 47
0reduction_conv_1_reduce_6 68 2
0adjust_conv_projection_reduce_6 68 2
0reduction_bn_1_reduce_6 1e 2
0adjust_bn_reduce_6 1e 2
?2n 1f 2
?2p 1f 2
0separable_conv_1_pad_reduction_left1_reduce_6 6p 2
vright1_reduce_6 dp 2
hreduction_left1_reduce_6 dq 2
rright1_reduce_6 dr 2
hbn_reduction_left1_reduce_6 1e 2
uright1_reduce_6 1e 2
?2o 1f 2
?2q 1f 2
f2_reduction_left1_reduce_6 ds 2
rright1_reduce_6 dt 2
?2r 1f 13
hbn_reduction_left1_reduce_6 1e 3
uright1_reduce_6 1e 3
f1_pad_reduction_right2_reduce_6 dp 3
?2t 1f 17
0reduction_add_1_reduce_6 2d 4,3
0separable_conv_1_reduction_right2_reduce_6 dr 3
hpad_reduction_right3_reduce_6 6p 3
?2v 1f 3
hbn_reduction_right2_reduce_6 1e 3
hreduction_right3_reduce_6 dq 3
rleft4_reduce_6 du 3
?2s 1f 3
hbn_reduction_right3_reduce_6 1e 3
uleft4_reduce_6 1e 3
0reduction_pad_1_reduce_6 52 29
0separable_conv_2_reduction_right2_reduce_6 dt 4
?2u 1f 4
?2w 1f 4
0reduction_left2_reduce_6 1h 4
0separable_conv_2_bn_reduction_right2_reduce_6 1e 4
hreduction_right3_reduce_6 ds 4
rleft4_reduce_6 du 4
0adjust_relu_1_7 1f 87
0reduction_add_2_reduce_6 2d 5,4
aleft3_reduce_6 dc 10
0separable_conv_2_bn_reduction_right3_reduce_6 1e 5
0reduction_left4_reduce_6 be 22
0separable_conv_2_bn_reduction_left4_reduce_6 1e 6
0reduction_right5_reduce_6 1h 14
?2 52 7
aadd3_reduce_6 2d 6,5
?2 2d 8,5
d4_reduce_6 2d 5,4
?2 dd 4
aconcat_reduce_6 de 11,4,3,2
0adjust_avg_pool_1_7 df 13
g2_7 df 3
7conv_1_7 dm 2
c2_7 dm 2
?2x 1f 5
?2 de 3,2
0normal_conv_1_7 68 2
0adjust_bn_7 1e 2
0normal_bn_1_7 1e 2
?2y 1f
?30 1f 3
?32 1f 4
?34 1f 5
?36 1f 5
0separable_conv_1_normal_left1_7 ds 5
oright1_7 du 5
oleft2_7 ds 5
oright2_7 du 5
oleft5_7 du 5
hbn_normal_left1_7 1e 5
rright1_7 1e 5
rleft2_7 1e 5
rright2_7 1e 5
rleft5_7 1e 5
?2z 1f 5
?31 1f 5
?33 1f 5
?35 1f 5
?37 1f 5
f2_normal_left1_7 ds 5
oright1_7 du 5
oleft2_7 ds 5
oright2_7 du 5
oleft5_7 du 5
hbn_normal_left1_7 1e 5
rright1_7 1e 5
rleft2_7 1e 5
rright2_7 1e 5
0normal_left3_7 be 30
b4_7 be 32
7right4_7 be 33
0separable_conv_2_bn_normal_left5_7 1e 8
0normal_add_1_7 2d 8,7
b2_7 2d 7,6
b3_7 2d 6,37
b4_7 2d 6,5
b5_7 2d 5,38
7concat_7 de 40,5,4,3,2,1
?38 1f 49
?39 1f 2
0adjust_conv_projection_8 68 2
0normal_conv_1_8 68 2
0adjust_bn_8 1e 2
0normal_bn_1_8 1e 2
?3a 1f
?3c 1f 3
?3e 1f 4
?3g 1f 5
?3i 1f 5
0separable_conv_1_normal_left1_8 ds 5
oright1_8 du 5
oleft2_8 ds 5
oright2_8 du 5
oleft5_8 du 5
hbn_normal_left1_8 1e 5
rright1_8 1e 5
rleft2_8 1e 5
rright2_8 1e 5
rleft5_8 1e 5
?3b 1f 5
?3d 1f 5
?3f 1f 5
?3h 1f 5
?3j 1f 5
f2_normal_left1_8 ds 5
oright1_8 du 5
oleft2_8 ds 5
oright2_8 du 5
oleft5_8 du 5
hbn_normal_left1_8 1e 5
rright1_8 1e 5
rleft2_8 1e 5
rright2_8 1e 5
0normal_left3_8 be 30
b4_8 be 32
7right4_8 be 33
0separable_conv_2_bn_normal_left5_8 1e 8
0normal_add_1_8 2d 8,7
b2_8 2d 7,6
b3_8 2d 6,37
b4_8 2d 6,5
b5_8 2d 5,38
7concat_8 de 40,5,4,3,2,1
?3k 1f 46
?3l 1f 2
0adjust_conv_projection_9 68 2
0normal_conv_1_9 68 2
0adjust_bn_9 1e 2
0normal_bn_1_9 1e 2
?3m 1f
?3o 1f 3
?3q 1f 4
?3s 1f 5
?3u 1f 5
0separable_conv_1_normal_left1_9 ds 5
oright1_9 du 5
oleft2_9 ds 5
oright2_9 du 5
oleft5_9 du 5
hbn_normal_left1_9 1e 5
rright1_9 1e 5
rleft2_9 1e 5
rright2_9 1e 5
rleft5_9 1e 5
?3n 1f 5
?3p 1f 5
?3r 1f 5
?3t 1f 5
?3v 1f 5
f2_normal_left1_9 ds 5
oright1_9 du 5
oleft2_9 ds 5
oright2_9 du 5
oleft5_9 du 5
hbn_normal_left1_9 1e 5
rright1_9 1e 5
rleft2_9 1e 5
rright2_9 1e 5
0normal_left3_9 be 30
b4_9 be 32
7right4_9 be 33
0separable_conv_2_bn_normal_left5_9 1e 8
0normal_add_1_9 2d 8,7
b2_9 2d 7,6
b3_9 2d 6,37
b4_9 2d 6,5
b5_9 2d 5,38
7concat_9 de 40,5,4,3,2,1
?3w 1f 46
?3x 1f 2
0adjust_conv_projection_10 68 2
0normal_conv_1_10 68 2
0adjust_bn_10 1e 2
0normal_bn_1_10 1e 2
?3y 1f
?40 1f 3
?42 1f 4
?44 1f 5
?46 1f 5
0separable_conv_1_normal_left1_10 ds 5
oright1_10 du 5
oleft2_10 ds 5
oright2_10 du 5
oleft5_10 du 5
hbn_normal_left1_10 1e 5
rright1_10 1e 5
rleft2_10 1e 5
rright2_10 1e 5
rleft5_10 1e 5
?3z 1f 5
?41 1f 5
?43 1f 5
?45 1f 5
?47 1f 5
f2_normal_left1_10 ds 5
oright1_10 du 5
oleft2_10 ds 5
oright2_10 du 5
oleft5_10 du 5
hbn_normal_left1_10 1e 5
rright1_10 1e 5
rleft2_10 1e 5
rright2_10 1e 5
0normal_left3_10 be 30
b4_10 be 32
7right4_10 be 33
0separable_conv_2_bn_normal_left5_10 1e 8
0normal_add_1_10 2d 8,7
b2_10 2d 7,6
b3_10 2d 6,37
b4_10 2d 6,5
b5_10 2d 5,38
7concat_10 de 40,5,4,3,2,1
?48 1f 46
?49 1f 2
0adjust_conv_projection_11 68 2
0normal_conv_1_11 68 2
0adjust_bn_11 1e 2
0normal_bn_1_11 1e 2
?4a 1f
?4c 1f 3
?4e 1f 4
?4g 1f 5
?4i 1f 5
0separable_conv_1_normal_left1_11 ds 5
oright1_11 du 5
oleft2_11 ds 5
oright2_11 du 5
oleft5_11 du 5
hbn_normal_left1_11 1e 5
rright1_11 1e 5
rleft2_11 1e 5
rright2_11 1e 5
rleft5_11 1e 5
?4b 1f 5
?4d 1f 5
?4f 1f 5
?4h 1f 5
?4j 1f 5
f2_normal_left1_11 ds 5
oright1_11 du 5
oleft2_11 ds 5
oright2_11 du 5
oleft5_11 du 5
hbn_normal_left1_11 1e 5
rright1_11 1e 5
rleft2_11 1e 5
rright2_11 1e 5
0normal_left3_11 be 30
b4_11 be 32
7right4_11 be 33
0separable_conv_2_bn_normal_left5_11 1e 8
0normal_add_1_11 2d 8,7
b2_11 2d 7,6
b3_11 2d 6,37
b4_11 2d 6,5
b5_11 2d 5,38
7concat_11 de 40,5,4,3,2,1
?4k 1f 46
?4l 1f 2
0adjust_conv_projection_12 68 2
0normal_conv_1_12 68 2
0adjust_bn_12 1e 2
0normal_bn_1_12 1e 2
?4m 1f
?4o 1f 3
?4q 1f 4
?4s 1f 5
?4u 1f 5
0separable_conv_1_normal_left1_12 ds 5
oright1_12 du 5
oleft2_12 ds 5
oright2_12 du 5
oleft5_12 du 5
hbn_normal_left1_12 1e 5
rright1_12 1e 5
rleft2_12 1e 5
rright2_12 1e 5
rleft5_12 1e 5
?4n 1f 5
?4p 1f 5
?4r 1f 5
?4t 1f 5
?4v 1f 5
f2_normal_left1_12 ds 5
oright1_12 du 5
oleft2_12 ds 5
oright2_12 du 5
oleft5_12 du 5
hbn_normal_left1_12 1e 5
rright1_12 1e 5
rleft2_12 1e 5
rright2_12 1e 5
0normal_left3_12 be 30
b4_12 be 32
7right4_12 be 33
0separable_conv_2_bn_normal_left5_12 1e 8
0normal_add_1_12 2d 8,7
b2_12 2d 7,6
b3_12 2d 6,37
b4_12 2d 6,5
b5_12 2d 5,38
7concat_12 de 40,5,4,3,2,1
?4x 1f
?4w 1f 47
0reduction_conv_1_reduce_12 2v 2
0adjust_conv_projection_reduce_12 2v 2
0reduction_bn_1_reduce_12 1e 2
0adjust_bn_reduce_12 1e 2
?4y 1f 2
?50 1f 2
0separable_conv_1_pad_reduction_left1_reduce_12 d6 2
vright1_reduce_12 1c 2
hreduction_left1_reduce_12 dv 2
rright1_reduce_12 dw 2
hbn_reduction_left1_reduce_12 1e 2
uright1_reduce_12 1e 2
?4z 1f 2
?51 1f 2
f2_reduction_left1_reduce_12 dx 2
rright1_reduce_12 dy 2
?52 1f 13
hbn_reduction_left1_reduce_12 1e 3
uright1_reduce_12 1e 3
f1_pad_reduction_right2_reduce_12 1c 3
?54 1f 17
0reduction_add_1_reduce_12 2d 4,3
0separable_conv_1_reduction_right2_reduce_12 dw 3
hpad_reduction_right3_reduce_12 d6 3
?56 1f 3
hbn_reduction_right2_reduce_12 1e 3
hreduction_right3_reduce_12 dv 3
rleft4_reduce_12 dz 3
?53 1f 3
hbn_reduction_right3_reduce_12 1e 3
uleft4_reduce_12 1e 3
0reduction_pad_1_reduce_12 1g 29
0separable_conv_2_reduction_right2_reduce_12 dy 4
?55 1f 4
?57 1f 4
0reduction_left2_reduce_12 1h 4
0separable_conv_2_bn_reduction_right2_reduce_12 1e 4
hreduction_right3_reduce_12 dx 4
rleft4_reduce_12 dz 4
0adjust_relu_1_13 1f 87
0reduction_add_2_reduce_12 2d 5,4
aleft3_reduce_12 dc 10
0separable_conv_2_bn_reduction_right3_reduce_12 1e 5
0reduction_left4_reduce_12 be 22
0separable_conv_2_bn_reduction_left4_reduce_12 1e 6
0reduction_right5_reduce_12 1h 14
?3 52 7
aadd3_reduce_12 2d 6,5
?3 2d 8,5
d4_reduce_12 2d 5,4
?3 dd 4
aconcat_reduce_12 de 11,4,3,2
0adjust_avg_pool_1_13 df 13
g2_13 df 3
7conv_1_13 68 2
c2_13 68 2
?58 1f 5
?3 de 3,2
0normal_conv_1_13 2v 2
0adjust_bn_13 1e 2
0normal_bn_1_13 1e 2
?59 1f
?5b 1f 3
?5d 1f 4
?5f 1f 5
?5h 1f 5
0separable_conv_1_normal_left1_13 dx 5
oright1_13 dz 5
oleft2_13 dx 5
oright2_13 dz 5
oleft5_13 dz 5
hbn_normal_left1_13 1e 5
rright1_13 1e 5
rleft2_13 1e 5
rright2_13 1e 5
rleft5_13 1e 5
?5a 1f 5
?5c 1f 5
?5e 1f 5
?5g 1f 5
?5i 1f 5
f2_normal_left1_13 dx 5
oright1_13 dz 5
oleft2_13 dx 5
oright2_13 dz 5
oleft5_13 dz 5
hbn_normal_left1_13 1e 5
rright1_13 1e 5
rleft2_13 1e 5
rright2_13 1e 5
0normal_left3_13 be 30
b4_13 be 32
7right4_13 be 33
0separable_conv_2_bn_normal_left5_13 1e 8
0normal_add_1_13 2d 8,7
b2_13 2d 7,6
b3_13 2d 6,37
b4_13 2d 6,5
b5_13 2d 5,38
7concat_13 de 40,5,4,3,2,1
?5j 1f 49
?5k 1f 2
0adjust_conv_projection_14 2v 2
0normal_conv_1_14 2v 2
0adjust_bn_14 1e 2
0normal_bn_1_14 1e 2
?5l 1f
?5n 1f 3
?5p 1f 4
?5r 1f 5
?5t 1f 5
0separable_conv_1_normal_left1_14 dx 5
oright1_14 dz 5
oleft2_14 dx 5
oright2_14 dz 5
oleft5_14 dz 5
hbn_normal_left1_14 1e 5
rright1_14 1e 5
rleft2_14 1e 5
rright2_14 1e 5
rleft5_14 1e 5
?5m 1f 5
?5o 1f 5
?5q 1f 5
?5s 1f 5
?5u 1f 5
f2_normal_left1_14 dx 5
oright1_14 dz 5
oleft2_14 dx 5
oright2_14 dz 5
oleft5_14 dz 5
hbn_normal_left1_14 1e 5
rright1_14 1e 5
rleft2_14 1e 5
rright2_14 1e 5
0normal_left3_14 be 30
b4_14 be 32
7right4_14 be 33
0separable_conv_2_bn_normal_left5_14 1e 8
0normal_add_1_14 2d 8,7
b2_14 2d 7,6
b3_14 2d 6,37
b4_14 2d 6,5
b5_14 2d 5,38
7concat_14 de 40,5,4,3,2,1
?5v 1f 46
?5w 1f 2
0adjust_conv_projection_15 2v 2
0normal_conv_1_15 2v 2
0adjust_bn_15 1e 2
0normal_bn_1_15 1e 2
?5x 1f
?5z 1f 3
?61 1f 4
?63 1f 5
?65 1f 5
0separable_conv_1_normal_left1_15 dx 5
oright1_15 dz 5
oleft2_15 dx 5
oright2_15 dz 5
oleft5_15 dz 5
hbn_normal_left1_15 1e 5
rright1_15 1e 5
rleft2_15 1e 5
rright2_15 1e 5
rleft5_15 1e 5
?5y 1f 5
?60 1f 5
?62 1f 5
?64 1f 5
?66 1f 5
f2_normal_left1_15 dx 5
oright1_15 dz 5
oleft2_15 dx 5
oright2_15 dz 5
oleft5_15 dz 5
hbn_normal_left1_15 1e 5
rright1_15 1e 5
rleft2_15 1e 5
rright2_15 1e 5
0normal_left3_15 be 30
b4_15 be 32
7right4_15 be 33
0separable_conv_2_bn_normal_left5_15 1e 8
0normal_add_1_15 2d 8,7
b2_15 2d 7,6
b3_15 2d 6,37
b4_15 2d 6,5
b5_15 2d 5,38
7concat_15 de 40,5,4,3,2,1
?67 1f 46
?68 1f 2
0adjust_conv_projection_16 2v 2
0normal_conv_1_16 2v 2
0adjust_bn_16 1e 2
0normal_bn_1_16 1e 2
?69 1f
?6b 1f 3
?6d 1f 4
?6f 1f 5
?6h 1f 5
0separable_conv_1_normal_left1_16 dx 5
oright1_16 dz 5
oleft2_16 dx 5
oright2_16 dz 5
oleft5_16 dz 5
hbn_normal_left1_16 1e 5
rright1_16 1e 5
rleft2_16 1e 5
rright2_16 1e 5
rleft5_16 1e 5
?6a 1f 5
?6c 1f 5
?6e 1f 5
?6g 1f 5
?6i 1f 5
f2_normal_left1_16 dx 5
oright1_16 dz 5
oleft2_16 dx 5
oright2_16 dz 5
oleft5_16 dz 5
hbn_normal_left1_16 1e 5
rright1_16 1e 5
rleft2_16 1e 5
rright2_16 1e 5
0normal_left3_16 be 30
b4_16 be 32
7right4_16 be 33
0separable_conv_2_bn_normal_left5_16 1e 8
0normal_add_1_16 2d 8,7
b2_16 2d 7,6
b3_16 2d 6,37
b4_16 2d 6,5
b5_16 2d 5,38
7concat_16 de 40,5,4,3,2,1
?6j 1f 46
?6k 1f 2
0adjust_conv_projection_17 2v 2
0normal_conv_1_17 2v 2
0adjust_bn_17 1e 2
0normal_bn_1_17 1e 2
?6l 1f
?6n 1f 3
?6p 1f 4
?6r 1f 5
?6t 1f 5
0separable_conv_1_normal_left1_17 dx 5
oright1_17 dz 5
oleft2_17 dx 5
oright2_17 dz 5
oleft5_17 dz 5
hbn_normal_left1_17 1e 5
rright1_17 1e 5
rleft2_17 1e 5
rright2_17 1e 5
rleft5_17 1e 5
?6m 1f 5
?6o 1f 5
?6q 1f 5
?6s 1f 5
?6u 1f 5
f2_normal_left1_17 dx 5
oright1_17 dz 5
oleft2_17 dx 5
oright2_17 dz 5
oleft5_17 dz 5
hbn_normal_left1_17 1e 5
rright1_17 1e 5
rleft2_17 1e 5
rright2_17 1e 5
0normal_left3_17 be 30
b4_17 be 32
7right4_17 be 33
0separable_conv_2_bn_normal_left5_17 1e 8
0normal_add_1_17 2d 8,7
b2_17 2d 7,6
b3_17 2d 6,37
b4_17 2d 6,5
b5_17 2d 5,38
7concat_17 de 40,5,4,3,2,1
?6v 1f 46
?6w 1f 2
0adjust_conv_projection_18 2v 2
0normal_conv_1_18 2v 2
0adjust_bn_18 1e 2
0normal_bn_1_18 1e 2
?6x 1f
?6z 1f 3
?71 1f 4
?73 1f 5
?75 1f 5
0separable_conv_1_normal_left1_18 dx 5
oright1_18 dz 5
oleft2_18 dx 5
oright2_18 dz 5
oleft5_18 dz 5
hbn_normal_left1_18 1e 5
rright1_18 1e 5
rleft2_18 1e 5
rright2_18 1e 5
rleft5_18 1e 5
?6y 1f 5
?70 1f 5
?72 1f 5
?74 1f 5
?76 1f 5
f2_normal_left1_18 dx 5
oright1_18 dz 5
oleft2_18 dx 5
oright2_18 dz 5
oleft5_18 dz 5
hbn_normal_left1_18 1e 5
rright1_18 1e 5
rleft2_18 1e 5
rright2_18 1e 5
0normal_left3_18 be 30
b4_18 be 32
7right4_18 be 33
0separable_conv_2_bn_normal_left5_18 1e 8
0normal_add_1_18 2d 8,7
b2_18 2d 7,6
b3_18 2d 6,37
b4_18 2d 6,5
b5_18 2d 5,38
7concat_18 de 40,5,4,3,2,1
?77 1f
?0 o
0predictions p
{"name":"NASNetMobile","model":"nasnet_mobile","namesSize":false,"module":"nasnet","signature":[["input_shape",null],["include_top",true],["weights","imagenet"],["input_tensor",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","nasnet_mobile"]],"size":224,"smallest":32,"anySize":true,"shared":769,"refusal":"If using \`weights\` as \`\\"imagenet\\"\` with \`include_top\` as true, \`classes\` should be 1000","tails":{"none":[],"avg":[["?0","GlobalAveragePooling2D",{}]],"max":[["?0","GlobalMaxPooling2D",{}]]}}
?0 0
0stem_conv1 1u
5bn1 1e
?0 1f
0reduction_conv_1_stem_1 ml
abn_1_stem_1 1e
?1 1f
?3 1f 5
0separable_conv_1_pad_reduction_left1_stem_1 2e 2
vright1_stem_1 mm 2
hreduction_left1_stem_1 mn 2
rright1_stem_1 mo 2
hbn_reduction_left1_stem_1 1e 2
uright1_stem_1 1e 2
?2 1f 2
?4 1f 2
f2_reduction_left1_stem_1 mp 2
rright1_stem_1 mq 2
?5 1f 16
hbn_reduction_left1_stem_1 1e 3
uright1_stem_1 1e 3
f1_pad_reduction_right2_stem_1 mm 3
?7 1f 20
0reduction_add_1_stem_1 2d 4,3
0separable_conv_1_reduction_right2_stem_1 mo 3
hpad_reduction_right3_stem_1 2e 3
?9 1f 3
hbn_reduction_right2_stem_1 1e 3
hreduction_right3_stem_1 mn 3
rleft4_stem_1 mr 3
?6 1f 3
hbn_reduction_right3_stem_1 1e 3
uleft4_stem_1 1e 3
0reduction_pad_1_stem_1 1t 28
0separable_conv_2_reduction_right2_stem_1 mq 4
?8 1f 4
?a 1f 4
0reduction_left2_stem_1 1h 4
0separable_conv_2_bn_reduction_right2_stem_1 1e 4
hreduction_right3_stem_1 mp 4
rleft4_stem_1 mr 4
0adjust_relu_1_stem_2 1f 39
0reduction_add_2_stem_1 2d 5,4
aleft3_stem_1 dc 10
0separable_conv_2_bn_reduction_right3_stem_1 1e 5
0reduction_left4_stem_1 be 22
0separable_conv_2_bn_reduction_left4_stem_1 1e 6
0reduction_right5_stem_1 1h 14
?0 52 7
aadd3_stem_1 2d 6,5
?0 2d 8,5
d4_stem_1 2d 5,4
?0 dd 4
aconcat_stem_1 de 11,4,3,2
0adjust_avg_pool_1_stem_2 df 13
g2_stem_2 df 3
?b 1f 3
7conv_1_stem_2 ml 3
c2_stem_2 ml 3
0reduction_conv_1_stem_2 ms 3
?0 de 3,2
abn_1_stem_2 1e 2
0adjust_bn_stem_2 1e 2
?c 1f 2
?e 1f 2
0separable_conv_1_pad_reduction_left1_stem_2 2e 2
vright1_stem_2 mm 2
hreduction_left1_stem_2 mt 2
rright1_stem_2 mu 2
hbn_reduction_left1_stem_2 1e 2
uright1_stem_2 1e 2
?d 1f 2
?f 1f 2
f2_reduction_left1_stem_2 mv 2
rright1_stem_2 mw 2
?g 1f 13
hbn_reduction_left1_stem_2 1e 3
uright1_stem_2 1e 3
f1_pad_reduction_right2_stem_2 mm 3
?i 1f 17
0reduction_add_1_stem_2 2d 4,3
0separable_conv_1_reduction_right2_stem_2 mu 3
hpad_reduction_right3_stem_2 2e 3
?k 1f 3
hbn_reduction_right2_stem_2 1e 3
hreduction_right3_stem_2 mt 3
rleft4_stem_2 mx 3
?h 1f 3
hbn_reduction_right3_stem_2 1e 3
uleft4_stem_2 1e 3
0reduction_pad_1_stem_2 1t 29
0separable_conv_2_reduction_right2_stem_2 mw 4
?j 1f 4
?l 1f 4
0reduction_left2_stem_2 1h 4
0separable_conv_2_bn_reduction_right2_stem_2 1e 4
hreduction_right3_stem_2 mv 4
rleft4_stem_2 mx 4
0adjust_relu_1_0 1f 45
0reduction_add_2_stem_2 2d 5,4
aleft3_stem_2 dc 10
0separable_conv_2_bn_reduction_right3_stem_2 1e 5
0reduction_left4_stem_2 be 22
0separable_conv_2_bn_reduction_left4_stem_2 1e 6
0reduction_right5_stem_2 1h 14
?1 52 7
aadd3_stem_2 2d 6,5
?1 2d 8,5
d4_stem_2 2d 5,4
?1 dd 4
aconcat_stem_2 de 11,4,3,2
0adjust_avg_pool_1_0 df 13
g2_0 df 3
7conv_1_0 ms 2
c2_0 ms 2
?m 1f 5
?1 de 3,2
0normal_conv_1_0 my 2
0adjust_bn_0 1e 2
0normal_bn_1_0 1e 2
?n 1f
?p 1f 3
?r 1f 4
?t 1f 5
?v 1f 5
0separable_conv_1_normal_left1_0 mz 5
oright1_0 n0 5
oleft2_0 mz 5
oright2_0 n0 5
oleft5_0 n0 5
hbn_normal_left1_0 1e 5
rright1_0 1e 5
rleft2_0 1e 5
rright2_0 1e 5
rleft5_0 1e 5
?o 1f 5
?q 1f 5
?s 1f 5
?u 1f 5
?w 1f 5
f2_normal_left1_0 mz 5
oright1_0 n0 5
oleft2_0 mz 5
oright2_0 n0 5
oleft5_0 n0 5
hbn_normal_left1_0 1e 5
rright1_0 1e 5
rleft2_0 1e 5
rright2_0 1e 5
0normal_left3_0 be 30
b4_0 be 32
7right4_0 be 33
0separable_conv_2_bn_normal_left5_0 1e 8
0normal_add_1_0 2d 8,7
b2_0 2d 7,6
b3_0 2d 6,37
b4_0 2d 6,5
b5_0 2d 5,38
7concat_0 de 40,5,4,3,2,1
?x 1f 49
?y 1f 2
0adjust_conv_projection_1 my 2
0normal_conv_1_1 my 2
0adjust_bn_1 1e 2
0normal_bn_1_1 1e 2
?z 1f
?11 1f 3
?13 1f 4
?15 1f 5
?17 1f 5
0separable_conv_1_normal_left1_1 mz 5
oright1_1 n0 5
oleft2_1 mz 5
oright2_1 n0 5
oleft5_1 n0 5
hbn_normal_left1_1 1e 5
rright1_1 1e 5
rleft2_1 1e 5
rright2_1 1e 5
rleft5_1 1e 5
?10 1f 5
?12 1f 5
?14 1f 5
?16 1f 5
?18 1f 5
f2_normal_left1_1 mz 5
oright1_1 n0 5
oleft2_1 mz 5
oright2_1 n0 5
oleft5_1 n0 5
hbn_normal_left1_1 1e 5
rright1_1 1e 5
rleft2_1 1e 5
rright2_1 1e 5
0normal_left3_1 be 30
b4_1 be 32
7right4_1 be 33
0separable_conv_2_bn_normal_left5_1 1e 8
0normal_add_1_1 2d 8,7
b2_1 2d 7,6
b3_1 2d 6,37
b4_1 2d 6,5
b5_1 2d 5,38
7concat_1 de 40,5,4,3,2,1
?19 1f 46
?1a 1f 2
0adjust_conv_projection_2 my 2
0normal_conv_1_2 my 2
0adjust_bn_2 1e 2
0normal_bn_1_2 1e 2
?1b 1f
?1d 1f 3
?1f 1f 4
?1h 1f 5
?1j 1f 5
0separable_conv_1_normal_left1_2 mz 5
oright1_2 n0 5
oleft2_2 mz 5
oright2_2 n0 5
oleft5_2 n0 5
hbn_normal_left1_2 1e 5
rright1_2 1e 5
rleft2_2 1e 5
rright2_2 1e 5
rleft5_2 1e 5
?1c 1f 5
?1e 1f 5
?1g 1f 5
?1i 1f 5
?1k 1f 5
f2_normal_left1_2 mz 5
oright1_2 n0 5
oleft2_2 mz 5
oright2_2 n0 5
oleft5_2 n0 5
hbn_normal_left1_2 1e 5
rright1_2 1e 5
rleft2_2 1e 5
rright2_2 1e 5
0normal_left3_2 be 30
b4_2 be 32
7right4_2 be 33
0separable_conv_2_bn_normal_left5_2 1e 8
0normal_add_1_2 2d 8,7
b2_2 2d 7,6
b3_2 2d 6,37
b4_2 2d 6,5
b5_2 2d 5,38
7concat_2 de 40,5,4,3,2,1
?1l 1f 46
?1m 1f 2
0adjust_conv_projection_3 my 2
0normal_conv_1_3 my 2
0adjust_bn_3 1e 2
0normal_bn_1_3 1e 2
?1n 1f
?1p 1f 3
?1r 1f 4
?1t 1f 5
?1v 1f 5
0separable_conv_1_normal_left1_3 mz 5
oright1_3 n0 5
oleft2_3 mz 5
oright2_3 n0 5
oleft5_3 n0 5
hbn_normal_left1_3 1e 5
rright1_3 1e 5
rleft2_3 1e 5
rright2_3 1e 5
rleft5_3 1e 5
?1o 1f 5
?1q 1f 5
?1s 1f 5
?1u 1f 5
?1w 1f 5
f2_normal_left1_3 mz 5
oright1_3 n0 5
oleft2_3 mz 5
oright2_3 n0 5
oleft5_3 n0 5
hbn_normal_left1_3 1e 5
rright1_3 1e 5
rleft2_3 1e 5
rright2_3 1e 5
0normal_left3_3 be 30
b4_3 be 32
7right4_3 be 33
0separable_conv_2_bn_normal_left5_3 1e 8
0normal_add_1_3 2d 8,7
b2_3 2d 7,6
b3_3 2d 6,37
b4_3 2d 6,5
b5_3 2d 5,38
7concat_3 de 40,5,4,3,2,1
?1y 1f
?1x 1f 47
0reduction_conv_1_reduce_4 43 2
0adjust_conv_projection_reduce_4 43 2
0reduction_bn_1_reduce_4 1e 2
0adjust_bn_reduce_4 1e 2
?1z 1f 2
?21 1f 2
0separable_conv_1_pad_reduction_left1_reduce_4 2e 2
vright1_reduce_4 mm 2
hreduction_left1_reduce_4 n1 2
rright1_reduce_4 n2 2
hbn_reduction_left1_reduce_4 1e 2
uright1_reduce_4 1e 2
?20 1f 2
?22 1f 2
f2_reduction_left1_reduce_4 n3 2
rright1_reduce_4 n4 2
?23 1f 13
hbn_reduction_left1_reduce_4 1e 3
uright1_reduce_4 1e 3
f1_pad_reduction_right2_reduce_4 mm 3
?25 1f 17
0reduction_add_1_reduce_4 2d 4,3
0separable_conv_1_reduction_right2_reduce_4 n2 3
hpad_reduction_right3_reduce_4 2e 3
?27 1f 3
hbn_reduction_right2_reduce_4 1e 3
hreduction_right3_reduce_4 n1 3
rleft4_reduce_4 n5 3
?24 1f 3
hbn_reduction_right3_reduce_4 1e 3
uleft4_reduce_4 1e 3
0reduction_pad_1_reduce_4 1t 29
0separable_conv_2_reduction_right2_reduce_4 n4 4
?26 1f 4
?28 1f 4
0reduction_left2_reduce_4 1h 4
0separable_conv_2_bn_reduction_right2_reduce_4 1e 4
hreduction_right3_reduce_4 n3 4
rleft4_reduce_4 n5 4
0adjust_relu_1_5 1f 42
0reduction_add_2_reduce_4 2d 5,4
aleft3_reduce_4 dc 10
0separable_conv_2_bn_reduction_right3_reduce_4 1e 5
0reduction_left4_reduce_4 be 22
0separable_conv_2_bn_reduction_left4_reduce_4 1e 6
0reduction_right5_reduce_4 1h 14
?2 52 7
aadd3_reduce_4 2d 6,5
?2 2d 8,5
d4_reduce_4 2d 5,4
?2 dd 4
aconcat_reduce_4 de 11,4,3,2
0adjust_avg_pool_1_5 df 13
g2_5 df 3
7conv_1_5 my 2
c2_5 my 2
?29 1f 5
?2 de 3,2
0normal_conv_1_5 43 2
0adjust_bn_5 1e 2
0normal_bn_1_5 1e 2
?2a 1f
?2c 1f 3
?2e 1f 4
?2g 1f 5
?2i 1f 5
0separable_conv_1_normal_left1_5 n3 5
oright1_5 n5 5
oleft2_5 n3 5
oright2_5 n5 5
oleft5_5 n5 5
hbn_normal_left1_5 1e 5
rright1_5 1e 5
rleft2_5 1e 5
rright2_5 1e 5
rleft5_5 1e 5
?2b 1f 5
?2d 1f 5
?2f 1f 5
?2h 1f 5
?2j 1f 5
f2_normal_left1_5 n3 5
oright1_5 n5 5
oleft2_5 n3 5
oright2_5 n5 5
oleft5_5 n5 5
hbn_normal_left1_5 1e 5
rright1_5 1e 5
rleft2_5 1e 5
rright2_5 1e 5
0normal_left3_5 be 30
b4_5 be 32
7right4_5 be 33
0separable_conv_2_bn_normal_left5_5 1e 8
0normal_add_1_5 2d 8,7
b2_5 2d 7,6
b3_5 2d 6,37
b4_5 2d 6,5
b5_5 2d 5,38
7concat_5 de 40,5,4,3,2,1
?2k 1f 49
?2l 1f 2
0adjust_conv_projection_6 43 2
0normal_conv_1_6 43 2
0adjust_bn_6 1e 2
0normal_bn_1_6 1e 2
?2m 1f
?2o 1f 3
?2q 1f 4
?2s 1f 5
?2u 1f 5
0separable_conv_1_normal_left1_6 n3 5
oright1_6 n5 5
oleft2_6 n3 5
oright2_6 n5 5
oleft5_6 n5 5
hbn_normal_left1_6 1e 5
rright1_6 1e 5
rleft2_6 1e 5
rright2_6 1e 5
rleft5_6 1e 5
?2n 1f 5
?2p 1f 5
?2r 1f 5
?2t 1f 5
?2v 1f 5
f2_normal_left1_6 n3 5
oright1_6 n5 5
oleft2_6 n3 5
oright2_6 n5 5
oleft5_6 n5 5
hbn_normal_left1_6 1e 5
rright1_6 1e 5
rleft2_6 1e 5
rright2_6 1e 5
0normal_left3_6 be 30
b4_6 be 32
7right4_6 be 33
0separable_conv_2_bn_normal_left5_6 1e 8
0normal_add_1_6 2d 8,7
b2_6 2d 7,6
b3_6 2d 6,37
b4_6 2d 6,5
b5_6 2d 5,38
7concat_6 de 40,5,4,3,2,1
?2w 1f 46
?2x 1f 2
0adjust_conv_projection_7 43 2
0normal_conv_1_7 43 2
0adjust_bn_7 1e 2
0normal_bn_1_7 1e 2
?2y 1f
?30 1f 3
?32 1f 4
?34 1f 5
?36 1f 5
0separable_conv_1_normal_left1_7 n3 5
oright1_7 n5 5
oleft2_7 n3 5
oright2_7 n5 5
oleft5_7 n5 5
hbn_normal_left1_7 1e 5
rright1_7 1e 5
rleft2_7 1e 5
rright2_7 1e 5
rleft5_7 1e 5
?2z 1f 5
?31 1f 5
?33 1f 5
?35 1f 5
?37 1f 5
f2_normal_left1_7 n3 5
oright1_7 n5 5
oleft2_7 n3 5
oright2_7 n5 5
oleft5_7 n5 5
hbn_normal_left1_7 1e 5
rright1_7 1e 5
rleft2_7 1e 5
rright2_7 1e 5
0normal_left3_7 be 30
b4_7 be 32
7right4_7 be 33
0separable_conv_2_bn_normal_left5_7 1e 8
0normal_add_1_7 2d 8,7
b2_7 2d 7,6
b3_7 2d 6,37
b4_7 2d 6,5
b5_7 2d 5,38
7concat_7 de 40,5,4,3,2,1
?38 1f 46
?39 1f 2
0adjust_conv_projection_8 43 2
0normal_conv_1_8 43 2
0adjust_bn_8 1e 2
0normal_bn_1_8 1e 2
?3a 1f
?3c 1f 3
?3e 1f 4
?3g 1f 5
?3i 1f 5
0separable_conv_1_normal_left1_8 n3 5
oright1_8 n5 5
oleft2_8 n3 5
oright2_8 n5 5
oleft5_8 n5 5
hbn_normal_left1_8 1e 5
rright1_8 1e 5
rleft2_8 1e 5
rright2_8 1e 5
rleft5_8 1e 5
?3b 1f 5
?3d 1f 5
?3f 1f 5
?3h 1f 5
?3j 1f 5
f2_normal_left1_8 n3 5
oright1_8 n5 5
oleft2_8 n3 5
oright2_8 n5 5
oleft5_8 n5 5
hbn_normal_left1_8 1e 5
rright1_8 1e 5
rleft2_8 1e 5
rright2_8 1e 5
0normal_left3_8 be 30
b4_8 be 32
7right4_8 be 33
0separable_conv_2_bn_normal_left5_8 1e 8
0normal_add_1_8 2d 8,7
b2_8 2d 7,6
b3_8 2d 6,37
b4_8 2d 6,5
b5_8 2d 5,38
7concat_8 de 40,5,4,3,2,1
?3l 1f
?3k 1f 47
0reduction_conv_1_reduce_8 7v 2
0adjust_conv_projection_reduce_8 7v 2
0reduction_bn_1_reduce_8 1e 2
0adjust_bn_reduce_8 1e 2
?3m 1f 2
?3o 1f 2
0separable_conv_1_pad_reduction_left1_reduce_8 2e 2
vright1_reduce_8 mm 2
hreduction_left1_reduce_8 n6 2
rright1_reduce_8 n7 2
hbn_reduction_left1_reduce_8 1e 2
uright1_reduce_8 1e 2
?3n 1f 2
?3p 1f 2
f2_reduction_left1_reduce_8 n8 2
rright1_reduce_8 n9 2
?3q 1f 13
hbn_reduction_left1_reduce_8 1e 3
uright1_reduce_8 1e 3
f1_pad_reduction_right2_reduce_8 mm 3
?3s 1f 17
0reduction_add_1_reduce_8 2d 4,3
0separable_conv_1_reduction_right2_reduce_8 n7 3
hpad_reduction_right3_reduce_8 2e 3
?3u 1f 3
hbn_reduction_right2_reduce_8 1e 3
hreduction_right3_reduce_8 n6 3
rleft4_reduce_8 na 3
?3r 1f 3
hbn_reduction_right3_reduce_8 1e 3
uleft4_reduce_8 1e 3
0reduction_pad_1_reduce_8 1t 29
0separable_conv_2_reduction_right2_reduce_8 n9 4
?3t 1f 4
?3v 1f 4
0reduction_left2_reduce_8 1h 4
0separable_conv_2_bn_reduction_right2_reduce_8 1e 4
hreduction_right3_reduce_8 n8 4
rleft4_reduce_8 na 4
0adjust_relu_1_9 1f 42
0reduction_add_2_reduce_8 2d 5,4
aleft3_reduce_8 dc 10
0separable_conv_2_bn_reduction_right3_reduce_8 1e 5
0reduction_left4_reduce_8 be 22
0separable_conv_2_bn_reduction_left4_reduce_8 1e 6
0reduction_right5_reduce_8 1h 14
?3 52 7
aadd3_reduce_8 2d 6,5
?3 2d 8,5
d4_reduce_8 2d 5,4
?3 dd 4
aconcat_reduce_8 de 11,4,3,2
0adjust_avg_pool_1_9 df 13
g2_9 df 3
7conv_1_9 43 2
c2_9 43 2
?3w 1f 5
?3 de 3,2
0normal_conv_1_9 7v 2
0adjust_bn_9 1e 2
0normal_bn_1_9 1e 2
?3x 1f
?3z 1f 3
?41 1f 4
?43 1f 5
?45 1f 5
0separable_conv_1_normal_left1_9 n8 5
oright1_9 na 5
oleft2_9 n8 5
oright2_9 na 5
oleft5_9 na 5
hbn_normal_left1_9 1e 5
rright1_9 1e 5
rleft2_9 1e 5
rright2_9 1e 5
rleft5_9 1e 5
?3y 1f 5
?40 1f 5
?42 1f 5
?44 1f 5
?46 1f 5
f2_normal_left1_9 n8 5
oright1_9 na 5
oleft2_9 n8 5
oright2_9 na 5
oleft5_9 na 5
hbn_normal_left1_9 1e 5
rright1_9 1e 5
rleft2_9 1e 5
rright2_9 1e 5
0normal_left3_9 be 30
b4_9 be 32
7right4_9 be 33
0separable_conv_2_bn_normal_left5_9 1e 8
0normal_add_1_9 2d 8,7
b2_9 2d 7,6
b3_9 2d 6,37
b4_9 2d 6,5
b5_9 2d 5,38
7concat_9 de 40,5,4,3,2,1
?47 1f 49
?48 1f 2
0adjust_conv_projection_10 7v 2
0normal_conv_1_10 7v 2
0adjust_bn_10 1e 2
0normal_bn_1_10 1e 2
?49 1f
?4b 1f 3
?4d 1f 4
?4f 1f 5
?4h 1f 5
0separable_conv_1_normal_left1_10 n8 5
oright1_10 na 5
oleft2_10 n8 5
oright2_10 na 5
oleft5_10 na 5
hbn_normal_left1_10 1e 5
rright1_10 1e 5
rleft2_10 1e 5
rright2_10 1e 5
rleft5_10 1e 5
?4a 1f 5
?4c 1f 5
?4e 1f 5
?4g 1f 5
?4i 1f 5
f2_normal_left1_10 n8 5
oright1_10 na 5
oleft2_10 n8 5
oright2_10 na 5
oleft5_10 na 5
hbn_normal_left1_10 1e 5
rright1_10 1e 5
rleft2_10 1e 5
rright2_10 1e 5
0normal_left3_10 be 30
b4_10 be 32
7right4_10 be 33
0separable_conv_2_bn_normal_left5_10 1e 8
0normal_add_1_10 2d 8,7
b2_10 2d 7,6
b3_10 2d 6,37
b4_10 2d 6,5
b5_10 2d 5,38
7concat_10 de 40,5,4,3,2,1
?4j 1f 46
?4k 1f 2
0adjust_conv_projection_11 7v 2
0normal_conv_1_11 7v 2
0adjust_bn_11 1e 2
0normal_bn_1_11 1e 2
?4l 1f
?4n 1f 3
?4p 1f 4
?4r 1f 5
?4t 1f 5
0separable_conv_1_normal_left1_11 n8 5
oright1_11 na 5
oleft2_11 n8 5
oright2_11 na 5
oleft5_11 na 5
hbn_normal_left1_11 1e 5
rright1_11 1e 5
rleft2_11 1e 5
rright2_11 1e 5
rleft5_11 1e 5
?4m 1f 5
?4o 1f 5
?4q 1f 5
?4s 1f 5
?4u 1f 5
f2_normal_left1_11 n8 5
oright1_11 na 5
oleft2_11 n8 5
oright2_11 na 5
oleft5_11 na 5
hbn_normal_left1_11 1e 5
rright1_11 1e 5
rleft2_11 1e 5
rright2_11 1e 5
0normal_left3_11 be 30
b4_11 be 32
7right4_11 be 33
0separable_conv_2_bn_normal_left5_11 1e 8
0normal_add_1_11 2d 8,7
b2_11 2d 7,6
b3_11 2d 6,37
b4_11 2d 6,5
b5_11 2d 5,38
7concat_11 de 40,5,4,3,2,1
?4v 1f 46
?4w 1f 2
0adjust_conv_projection_12 7v 2
0normal_conv_1_12 7v 2
0adjust_bn_12 1e 2
0normal_bn_1_12 1e 2
?4x 1f
?4z 1f 3
?51 1f 4
?53 1f 5
?55 1f 5
0separable_conv_1_normal_left1_12 n8 5
oright1_12 na 5
oleft2_12 n8 5
oright2_12 na 5
oleft5_12 na 5
hbn_normal_left1_12 1e 5
rright1_12 1e 5
rleft2_12 1e 5
rright2_12 1e 5
rleft5_12 1e 5
?4y 1f 5
?50 1f 5
?52 1f 5
?54 1f 5
?56 1f 5
f2_normal_left1_12 n8 5
oright1_12 na 5
oleft2_12 n8 5
oright2_12 na 5
oleft5_12 na 5
hbn_normal_left1_12 1e 5
rright1_12 1e 5
rleft2_12 1e 5
rright2_12 1e 5
0normal_left3_12 be 30
b4_12 be 32
7right4_12 be 33
0separable_conv_2_bn_normal_left5_12 1e 8
0normal_add_1_12 2d 8,7
b2_12 2d 7,6
b3_12 2d 6,37
b4_12 2d 6,5
b5_12 2d 5,38
7concat_12 de 40,5,4,3,2,1
?57 1f
?0 o
0predictions p
{"name":"ResNet101","model":"resnet101","namesSize":false,"module":"resnet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","resnet101"]],"size":224,"smallest":32,"anySize":true,"shared":345,"refusal":"If using \`weights='imagenet'\` with \`include_top=True\`, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
0conv1_pad 1c
6conv e0
6bn 1e
6relu 1f
0pool1_pad 1g
7ool 1h
0conv2_block1_1_conv e1
fbn 1e
frelu 1f
d2_conv e2
fbn 1e
frelu 1f
d0_conv e3 7
d3_conv e3 2
d0_bn 1e 2
d3_bn 1e 2
dadd 2d 2,1
dout 1f
b2_1_conv e1
fbn 1e
frelu 1f
d2_conv e2
fbn 1e
frelu 1f
d3_conv e3
fbn 1e
dadd 2d 9,1
dout 1f
b3_1_conv e1
fbn 1e
frelu 1f
d2_conv e2
fbn 1e
frelu 1f
d3_conv e3
fbn 1e
dadd 2d 9,1
dout 1f
43_block1_1_conv e4
fbn 1e
frelu 1f
d2_conv e5
fbn 1e
frelu 1f
d0_conv e6 7
d3_conv e7 2
d0_bn 1e 2
d3_bn 1e 2
dadd 2d 2,1
dout 1f
b2_1_conv e8
fbn 1e
frelu 1f
d2_conv e5
fbn 1e
frelu 1f
d3_conv e7
fbn 1e
dadd 2d 9,1
dout 1f
b3_1_conv e8
fbn 1e
frelu 1f
d2_conv e5
fbn 1e
frelu 1f
d3_conv e7
fbn 1e
dadd 2d 9,1
dout 1f
b4_1_conv e8
fbn 1e
frelu 1f
d2_conv e5
fbn 1e
frelu 1f
d3_conv e7
fbn 1e
dadd 2d 9,1
dout 1f
44_block1_1_conv e9
fbn 1e
frelu 1f
d2_conv ea
fbn 1e
frelu 1f
d0_conv eb 7
d3_conv ec 2
d0_bn 1e 2
d3_bn 1e 2
dadd 2d 2,1
dout 1f
b2_1_conv e3
fbn 1e
frelu 1f
d2_conv ea
fbn 1e
frelu 1f
d3_conv ec
fbn 1e
dadd 2d 9,1
dout 1f
b3_1_conv e3
fbn 1e
frelu 1f
d2_conv ea
fbn 1e
frelu 1f
d3_conv ec
fbn 1e
dadd 2d 9,1
dout 1f
b4_1_conv e3
fbn 1e
frelu 1f
d2_conv ea
fbn 1e
frelu 1f
d3_conv ec
fbn 1e
dadd 2d 9,1
dout 1f
b5_1_conv e3
fbn 1e
frelu 1f
d2_conv ea
fbn 1e
frelu 1f
d3_conv ec
fbn 1e
dadd 2d 9,1
dout 1f
b6_1_conv e3
fbn 1e
frelu 1f
d2_conv ea
fbn 1e
frelu 1f
d3_conv ec
fbn 1e
dadd 2d 9,1
dout 1f
b7_1_conv e3
fbn 1e
frelu 1f
d2_conv ea
fbn 1e
frelu 1f
d3_conv ec
fbn 1e
dadd 2d 9,1
dout 1f
b8_1_conv e3
fbn 1e
frelu 1f
d2_conv ea
fbn 1e
frelu 1f
d3_conv ec
fbn 1e
dadd 2d 9,1
dout 1f
b9_1_conv e3
fbn 1e
frelu 1f
d2_conv ea
fbn 1e
frelu 1f
d3_conv ec
fbn 1e
dadd 2d 9,1
dout 1f
b10_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c1_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c2_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c3_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c4_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c5_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c6_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c7_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c8_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c9_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
b20_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c1_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c2_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c3_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
45_block1_1_conv e6
fbn 1e
frelu 1f
d2_conv ed
fbn 1e
frelu 1f
d0_conv ee 7
d3_conv ef 2
d0_bn 1e 2
d3_bn 1e 2
dadd 2d 2,1
dout 1f
b2_1_conv e7
fbn 1e
frelu 1f
d2_conv ed
fbn 1e
frelu 1f
d3_conv ef
fbn 1e
dadd 2d 9,1
dout 1f
b3_1_conv e7
fbn 1e
frelu 1f
d2_conv ed
fbn 1e
frelu 1f
d3_conv ef
fbn 1e
dadd 2d 9,1
dout 1f
0avg_pool o
0predictions p
{"name":"ResNet101V2","model":"resnet101v2","namesSize":false,"module":"resnet_v2","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","resnet101v2"]],"size":224,"smallest":32,"anySize":true,"shared":377,"refusal":"If using \`weights='imagenet'\` with \`include_top=True\`, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
0conv1_pad 1c
6conv e0
0pool1_pad 1g
7ool 1h
0conv2_block1_preact_bn 1e
krelu 1f
d1_conv eg
fbn 1e
frelu 1f
d2_pad 1g
fconv eh
fbn 1e
frelu 1f
d0_conv e3 8
d3_conv e3 2
dout 2d 2,1
b2_preact_bn 1e
krelu 1f
d1_conv eg
fbn 1e
frelu 1f
d2_pad 1g
fconv eh
fbn 1e
frelu 1f
d3_conv e3
dout 2d 11,1
b3_preact_bn 1e
krelu 1f
d1_conv eg
fbn 1e
frelu 1f
d2_pad 1g
fconv ei
fbn 1e
frelu 1f
?0 ej 10
d3_conv e3 2
dout 2d 2,1
43_block1_preact_bn 1e
krelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_pad 1g
fconv ek
fbn 1e
frelu 1f
d0_conv e7 8
d3_conv e7 2
dout 2d 2,1
b2_preact_bn 1e
krelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_pad 1g
fconv ek
fbn 1e
frelu 1f
d3_conv e7
dout 2d 11,1
b3_preact_bn 1e
krelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_pad 1g
fconv ek
fbn 1e
frelu 1f
d3_conv e7
dout 2d 11,1
b4_preact_bn 1e
krelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_pad 1g
fconv el
fbn 1e
frelu 1f
?1 ej 10
d3_conv e7 2
dout 2d 2,1
44_block1_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv em
fbn 1e
frelu 1f
d0_conv ec 8
d3_conv ec 2
dout 2d 2,1
b2_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv em
fbn 1e
frelu 1f
d3_conv ec
dout 2d 11,1
b3_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv em
fbn 1e
frelu 1f
d3_conv ec
dout 2d 11,1
b4_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv em
fbn 1e
frelu 1f
d3_conv ec
dout 2d 11,1
b5_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv em
fbn 1e
frelu 1f
d3_conv ec
dout 2d 11,1
b6_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv em
fbn 1e
frelu 1f
d3_conv ec
dout 2d 11,1
b7_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv em
fbn 1e
frelu 1f
d3_conv ec
dout 2d 11,1
b8_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv em
fbn 1e
frelu 1f
d3_conv ec
dout 2d 11,1
b9_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv em
fbn 1e
frelu 1f
d3_conv ec
dout 2d 11,1
b10_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c1_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c2_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c3_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c4_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c5_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c6_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c7_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c8_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c9_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
b20_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c1_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c2_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c3_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv en
gbn 1e
grelu 1f
?2 ej 10
e3_conv ec 2
eout 2d 2,1
45_block1_preact_bn 1e
krelu 1f
d1_conv 1n
fbn 1e
frelu 1f
d2_pad 1g
fconv eo
fbn 1e
frelu 1f
d0_conv ef 8
d3_conv ef 2
dout 2d 2,1
b2_preact_bn 1e
krelu 1f
d1_conv 1n
fbn 1e
frelu 1f
d2_pad 1g
fconv eo
fbn 1e
frelu 1f
d3_conv ef
dout 2d 11,1
b3_preact_bn 1e
krelu 1f
d1_conv 1n
fbn 1e
frelu 1f
d2_pad 1g
fconv eo
fbn 1e
frelu 1f
d3_conv ef
dout 2d 11,1
0post_bn 1e
5relu 1f
0avg_pool o
0predictions p
{"name":"ResNet152","model":"resnet152","namesSize":false,"module":"resnet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","resnet152"]],"size":224,"smallest":32,"anySize":true,"shared":515,"refusal":"If using \`weights='imagenet'\` with \`include_top=True\`, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
0conv1_pad 1c
6conv e0
6bn 1e
6relu 1f
0pool1_pad 1g
7ool 1h
0conv2_block1_1_conv e1
fbn 1e
frelu 1f
d2_conv e2
fbn 1e
frelu 1f
d0_conv e3 7
d3_conv e3 2
d0_bn 1e 2
d3_bn 1e 2
dadd 2d 2,1
dout 1f
b2_1_conv e1
fbn 1e
frelu 1f
d2_conv e2
fbn 1e
frelu 1f
d3_conv e3
fbn 1e
dadd 2d 9,1
dout 1f
b3_1_conv e1
fbn 1e
frelu 1f
d2_conv e2
fbn 1e
frelu 1f
d3_conv e3
fbn 1e
dadd 2d 9,1
dout 1f
43_block1_1_conv e4
fbn 1e
frelu 1f
d2_conv e5
fbn 1e
frelu 1f
d0_conv e6 7
d3_conv e7 2
d0_bn 1e 2
d3_bn 1e 2
dadd 2d 2,1
dout 1f
b2_1_conv e8
fbn 1e
frelu 1f
d2_conv e5
fbn 1e
frelu 1f
d3_conv e7
fbn 1e
dadd 2d 9,1
dout 1f
b3_1_conv e8
fbn 1e
frelu 1f
d2_conv e5
fbn 1e
frelu 1f
d3_conv e7
fbn 1e
dadd 2d 9,1
dout 1f
b4_1_conv e8
fbn 1e
frelu 1f
d2_conv e5
fbn 1e
frelu 1f
d3_conv e7
fbn 1e
dadd 2d 9,1
dout 1f
b5_1_conv e8
fbn 1e
frelu 1f
d2_conv e5
fbn 1e
frelu 1f
d3_conv e7
fbn 1e
dadd 2d 9,1
dout 1f
b6_1_conv e8
fbn 1e
frelu 1f
d2_conv e5
fbn 1e
frelu 1f
d3_conv e7
fbn 1e
dadd 2d 9,1
dout 1f
b7_1_conv e8
fbn 1e
frelu 1f
d2_conv e5
fbn 1e
frelu 1f
d3_conv e7
fbn 1e
dadd 2d 9,1
dout 1f
b8_1_conv e8
fbn 1e
frelu 1f
d2_conv e5
fbn 1e
frelu 1f
d3_conv e7
fbn 1e
dadd 2d 9,1
dout 1f
44_block1_1_conv e9
fbn 1e
frelu 1f
d2_conv ea
fbn 1e
frelu 1f
d0_conv eb 7
d3_conv ec 2
d0_bn 1e 2
d3_bn 1e 2
dadd 2d 2,1
dout 1f
b2_1_conv e3
fbn 1e
frelu 1f
d2_conv ea
fbn 1e
frelu 1f
d3_conv ec
fbn 1e
dadd 2d 9,1
dout 1f
b3_1_conv e3
fbn 1e
frelu 1f
d2_conv ea
fbn 1e
frelu 1f
d3_conv ec
fbn 1e
dadd 2d 9,1
dout 1f
b4_1_conv e3
fbn 1e
frelu 1f
d2_conv ea
fbn 1e
frelu 1f
d3_conv ec
fbn 1e
dadd 2d 9,1
dout 1f
b5_1_conv e3
fbn 1e
frelu 1f
d2_conv ea
fbn 1e
frelu 1f
d3_conv ec
fbn 1e
dadd 2d 9,1
dout 1f
b6_1_conv e3
fbn 1e
frelu 1f
d2_conv ea
fbn 1e
frelu 1f
d3_conv ec
fbn 1e
dadd 2d 9,1
dout 1f
b7_1_conv e3
fbn 1e
frelu 1f
d2_conv ea
fbn 1e
frelu 1f
d3_conv ec
fbn 1e
dadd 2d 9,1
dout 1f
b8_1_conv e3
fbn 1e
frelu 1f
d2_conv ea
fbn 1e
frelu 1f
d3_conv ec
fbn 1e
dadd 2d 9,1
dout 1f
b9_1_conv e3
fbn 1e
frelu 1f
d2_conv ea
fbn 1e
frelu 1f
d3_conv ec
fbn 1e
dadd 2d 9,1
dout 1f
b10_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c1_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c2_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c3_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c4_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c5_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c6_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c7_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c8_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c9_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
b20_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c1_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c2_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c3_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c4_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c5_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c6_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c7_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c8_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c9_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
b30_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c1_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c2_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c3_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c4_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c5_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
c6_1_conv e3
gbn 1e
grelu 1f
e2_conv ea
gbn 1e
grelu 1f
e3_conv ec
gbn 1e
eadd 2d 9,1
eout 1f
45_block1_1_conv e6
fbn 1e
frelu 1f
d2_conv ed
fbn 1e
frelu 1f
d0_conv ee 7
d3_conv ef 2
d0_bn 1e 2
d3_bn 1e 2
dadd 2d 2,1
dout 1f
b2_1_conv e7
fbn 1e
frelu 1f
d2_conv ed
fbn 1e
frelu 1f
d3_conv ef
fbn 1e
dadd 2d 9,1
dout 1f
b3_1_conv e7
fbn 1e
frelu 1f
d2_conv ed
fbn 1e
frelu 1f
d3_conv ef
fbn 1e
dadd 2d 9,1
dout 1f
0avg_pool o
0predictions p
{"name":"ResNet152V2","model":"resnet152v2","namesSize":false,"module":"resnet_v2","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","resnet152v2"]],"size":224,"smallest":32,"anySize":true,"shared":564,"refusal":"If using \`weights='imagenet'\` with \`include_top=True\`, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
0conv1_pad 1c
6conv e0
0pool1_pad 1g
7ool 1h
0conv2_block1_preact_bn 1e
krelu 1f
d1_conv eg
fbn 1e
frelu 1f
d2_pad 1g
fconv eh
fbn 1e
frelu 1f
d0_conv e3 8
d3_conv e3 2
dout 2d 2,1
b2_preact_bn 1e
krelu 1f
d1_conv eg
fbn 1e
frelu 1f
d2_pad 1g
fconv eh
fbn 1e
frelu 1f
d3_conv e3
dout 2d 11,1
b3_preact_bn 1e
krelu 1f
d1_conv eg
fbn 1e
frelu 1f
d2_pad 1g
fconv ei
fbn 1e
frelu 1f
?0 ej 10
d3_conv e3 2
dout 2d 2,1
43_block1_preact_bn 1e
krelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_pad 1g
fconv ek
fbn 1e
frelu 1f
d0_conv e7 8
d3_conv e7 2
dout 2d 2,1
b2_preact_bn 1e
krelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_pad 1g
fconv ek
fbn 1e
frelu 1f
d3_conv e7
dout 2d 11,1
b3_preact_bn 1e
krelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_pad 1g
fconv ek
fbn 1e
frelu 1f
d3_conv e7
dout 2d 11,1
b4_preact_bn 1e
krelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_pad 1g
fconv ek
fbn 1e
frelu 1f
d3_conv e7
dout 2d 11,1
b5_preact_bn 1e
krelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_pad 1g
fconv ek
fbn 1e
frelu 1f
d3_conv e7
dout 2d 11,1
b6_preact_bn 1e
krelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_pad 1g
fconv ek
fbn 1e
frelu 1f
d3_conv e7
dout 2d 11,1
b7_preact_bn 1e
krelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_pad 1g
fconv ek
fbn 1e
frelu 1f
d3_conv e7
dout 2d 11,1
b8_preact_bn 1e
krelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_pad 1g
fconv el
fbn 1e
frelu 1f
?1 ej 10
d3_conv e7 2
dout 2d 2,1
44_block1_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv em
fbn 1e
frelu 1f
d0_conv ec 8
d3_conv ec 2
dout 2d 2,1
b2_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv em
fbn 1e
frelu 1f
d3_conv ec
dout 2d 11,1
b3_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv em
fbn 1e
frelu 1f
d3_conv ec
dout 2d 11,1
b4_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv em
fbn 1e
frelu 1f
d3_conv ec
dout 2d 11,1
b5_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv em
fbn 1e
frelu 1f
d3_conv ec
dout 2d 11,1
b6_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv em
fbn 1e
frelu 1f
d3_conv ec
dout 2d 11,1
b7_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv em
fbn 1e
frelu 1f
d3_conv ec
dout 2d 11,1
b8_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv em
fbn 1e
frelu 1f
d3_conv ec
dout 2d 11,1
b9_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv em
fbn 1e
frelu 1f
d3_conv ec
dout 2d 11,1
b10_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c1_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c2_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c3_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c4_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c5_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c6_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c7_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c8_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c9_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
b20_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c1_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c2_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c3_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c4_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c5_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c6_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c7_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c8_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c9_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
b30_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c1_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c2_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c3_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c4_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c5_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv em
gbn 1e
grelu 1f
e3_conv ec
eout 2d 11,1
c6_preact_bn 1e
lrelu 1f
e1_conv 1m
gbn 1e
grelu 1f
e2_pad 1g
gconv en
gbn 1e
grelu 1f
?2 ej 10
e3_conv ec 2
eout 2d 2,1
45_block1_preact_bn 1e
krelu 1f
d1_conv 1n
fbn 1e
frelu 1f
d2_pad 1g
fconv eo
fbn 1e
frelu 1f
d0_conv ef 8
d3_conv ef 2
dout 2d 2,1
b2_preact_bn 1e
krelu 1f
d1_conv 1n
fbn 1e
frelu 1f
d2_pad 1g
fconv eo
fbn 1e
frelu 1f
d3_conv ef
dout 2d 11,1
b3_preact_bn 1e
krelu 1f
d1_conv 1n
fbn 1e
frelu 1f
d2_pad 1g
fconv eo
fbn 1e
frelu 1f
d3_conv ef
dout 2d 11,1
0post_bn 1e
5relu 1f
0avg_pool o
0predictions p
{"name":"ResNet50","model":"resnet50","namesSize":false,"module":"resnet","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","resnet50"]],"size":224,"smallest":32,"anySize":true,"shared":175,"refusal":"If using \`weights='imagenet'\` with \`include_top=True\`, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
0conv1_pad 1c
6conv e0
6bn 1e
6relu 1f
0pool1_pad 1g
7ool 1h
0conv2_block1_1_conv e1
fbn 1e
frelu 1f
d2_conv e2
fbn 1e
frelu 1f
d0_conv e3 7
d3_conv e3 2
d0_bn 1e 2
d3_bn 1e 2
dadd 2d 2,1
dout 1f
b2_1_conv e1
fbn 1e
frelu 1f
d2_conv e2
fbn 1e
frelu 1f
d3_conv e3
fbn 1e
dadd 2d 9,1
dout 1f
b3_1_conv e1
fbn 1e
frelu 1f
d2_conv e2
fbn 1e
frelu 1f
d3_conv e3
fbn 1e
dadd 2d 9,1
dout 1f
43_block1_1_conv e4
fbn 1e
frelu 1f
d2_conv e5
fbn 1e
frelu 1f
d0_conv e6 7
d3_conv e7 2
d0_bn 1e 2
d3_bn 1e 2
dadd 2d 2,1
dout 1f
b2_1_conv e8
fbn 1e
frelu 1f
d2_conv e5
fbn 1e
frelu 1f
d3_conv e7
fbn 1e
dadd 2d 9,1
dout 1f
b3_1_conv e8
fbn 1e
frelu 1f
d2_conv e5
fbn 1e
frelu 1f
d3_conv e7
fbn 1e
dadd 2d 9,1
dout 1f
b4_1_conv e8
fbn 1e
frelu 1f
d2_conv e5
fbn 1e
frelu 1f
d3_conv e7
fbn 1e
dadd 2d 9,1
dout 1f
44_block1_1_conv e9
fbn 1e
frelu 1f
d2_conv ea
fbn 1e
frelu 1f
d0_conv eb 7
d3_conv ec 2
d0_bn 1e 2
d3_bn 1e 2
dadd 2d 2,1
dout 1f
b2_1_conv e3
fbn 1e
frelu 1f
d2_conv ea
fbn 1e
frelu 1f
d3_conv ec
fbn 1e
dadd 2d 9,1
dout 1f
b3_1_conv e3
fbn 1e
frelu 1f
d2_conv ea
fbn 1e
frelu 1f
d3_conv ec
fbn 1e
dadd 2d 9,1
dout 1f
b4_1_conv e3
fbn 1e
frelu 1f
d2_conv ea
fbn 1e
frelu 1f
d3_conv ec
fbn 1e
dadd 2d 9,1
dout 1f
b5_1_conv e3
fbn 1e
frelu 1f
d2_conv ea
fbn 1e
frelu 1f
d3_conv ec
fbn 1e
dadd 2d 9,1
dout 1f
b6_1_conv e3
fbn 1e
frelu 1f
d2_conv ea
fbn 1e
frelu 1f
d3_conv ec
fbn 1e
dadd 2d 9,1
dout 1f
45_block1_1_conv e6
fbn 1e
frelu 1f
d2_conv ed
fbn 1e
frelu 1f
d0_conv ee 7
d3_conv ef 2
d0_bn 1e 2
d3_bn 1e 2
dadd 2d 2,1
dout 1f
b2_1_conv e7
fbn 1e
frelu 1f
d2_conv ed
fbn 1e
frelu 1f
d3_conv ef
fbn 1e
dadd 2d 9,1
dout 1f
b3_1_conv e7
fbn 1e
frelu 1f
d2_conv ed
fbn 1e
frelu 1f
d3_conv ef
fbn 1e
dadd 2d 9,1
dout 1f
0avg_pool o
0predictions p
{"name":"ResNet50V2","model":"resnet50v2","namesSize":false,"module":"resnet_v2","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","resnet50v2"]],"size":224,"smallest":32,"anySize":true,"shared":190,"refusal":"If using \`weights='imagenet'\` with \`include_top=True\`, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["avg_pool","GlobalAveragePooling2D",{}]],"max":[["max_pool","GlobalMaxPooling2D",{}]]}}
?0 0
0conv1_pad 1c
6conv e0
0pool1_pad 1g
7ool 1h
0conv2_block1_preact_bn 1e
krelu 1f
d1_conv eg
fbn 1e
frelu 1f
d2_pad 1g
fconv eh
fbn 1e
frelu 1f
d0_conv e3 8
d3_conv e3 2
dout 2d 2,1
b2_preact_bn 1e
krelu 1f
d1_conv eg
fbn 1e
frelu 1f
d2_pad 1g
fconv eh
fbn 1e
frelu 1f
d3_conv e3
dout 2d 11,1
b3_preact_bn 1e
krelu 1f
d1_conv eg
fbn 1e
frelu 1f
d2_pad 1g
fconv ei
fbn 1e
frelu 1f
?0 ej 10
d3_conv e3 2
dout 2d 2,1
43_block1_preact_bn 1e
krelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_pad 1g
fconv ek
fbn 1e
frelu 1f
d0_conv e7 8
d3_conv e7 2
dout 2d 2,1
b2_preact_bn 1e
krelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_pad 1g
fconv ek
fbn 1e
frelu 1f
d3_conv e7
dout 2d 11,1
b3_preact_bn 1e
krelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_pad 1g
fconv ek
fbn 1e
frelu 1f
d3_conv e7
dout 2d 11,1
b4_preact_bn 1e
krelu 1f
d1_conv 1i
fbn 1e
frelu 1f
d2_pad 1g
fconv el
fbn 1e
frelu 1f
?1 ej 10
d3_conv e7 2
dout 2d 2,1
44_block1_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv em
fbn 1e
frelu 1f
d0_conv ec 8
d3_conv ec 2
dout 2d 2,1
b2_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv em
fbn 1e
frelu 1f
d3_conv ec
dout 2d 11,1
b3_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv em
fbn 1e
frelu 1f
d3_conv ec
dout 2d 11,1
b4_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv em
fbn 1e
frelu 1f
d3_conv ec
dout 2d 11,1
b5_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv em
fbn 1e
frelu 1f
d3_conv ec
dout 2d 11,1
b6_preact_bn 1e
krelu 1f
d1_conv 1m
fbn 1e
frelu 1f
d2_pad 1g
fconv en
fbn 1e
frelu 1f
?2 ej 10
d3_conv ec 2
dout 2d 2,1
45_block1_preact_bn 1e
krelu 1f
d1_conv 1n
fbn 1e
frelu 1f
d2_pad 1g
fconv eo
fbn 1e
frelu 1f
d0_conv ef 8
d3_conv ef 2
dout 2d 2,1
b2_preact_bn 1e
krelu 1f
d1_conv 1n
fbn 1e
frelu 1f
d2_pad 1g
fconv eo
fbn 1e
frelu 1f
d3_conv ef
dout 2d 11,1
b3_preact_bn 1e
krelu 1f
d1_conv 1n
fbn 1e
frelu 1f
d2_pad 1g
fconv eo
fbn 1e
frelu 1f
d3_conv ef
dout 2d 11,1
0post_bn 1e
5relu 1f
0avg_pool o
0predictions p
{"name":"VGG16","model":"vgg16","namesSize":false,"module":"vgg16","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","vgg16"]],"size":224,"smallest":32,"anySize":true,"shared":19,"refusal":"If using \`weights='imagenet'\` with \`include_top=True\`, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["?0","GlobalAveragePooling2D",{}]],"max":[["?0","GlobalMaxPooling2D",{}]]}}
?0 0
0block1_conv1 ep
b2 ep
7pool eq
52_conv1 er
b2 er
7pool eq
53_conv1 es
b2 es
b3 es
7pool eq
54_conv1 et
b2 et
b3 et
7pool eq
55_conv1 et
b2 et
b3 et
7pool eq
?0 cv
0fc1 eu
22 eu
0predictions p
{"name":"VGG19","model":"vgg19","namesSize":false,"module":"vgg19","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","vgg19"]],"size":224,"smallest":32,"anySize":true,"shared":22,"refusal":"If using \`weights='imagenet'\` with \`include_top=True\`, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["?0","GlobalAveragePooling2D",{}]],"max":[["?0","GlobalMaxPooling2D",{}]]}}
?0 0
0block1_conv1 ep
b2 ep
7pool eq
52_conv1 er
b2 er
7pool eq
53_conv1 es
b2 es
b3 es
b4 es
7pool eq
54_conv1 et
b2 et
b3 et
b4 et
7pool eq
55_conv1 et
b2 et
b3 et
b4 et
7pool eq
?0 cv
0fc1 eu
22 eu
0predictions p
{"name":"Xception","model":"xception","namesSize":false,"module":"xception","signature":[["include_top",true],["weights","imagenet"],["input_tensor",null],["input_shape",null],["pooling",null],["classes",1000],["classifier_activation","softmax"],["name","xception"]],"size":299,"smallest":71,"anySize":true,"shared":132,"refusal":"If using \`weights='imagenet'\` with \`include_top=True\`, \`classes\` should be 1000.  Received classes={classes}","tails":{"none":[],"avg":[["?0","GlobalAveragePooling2D",{}]],"max":[["?0","GlobalMaxPooling2D",{}]]}}
?0 0
0block1_conv1 1u
c_bn 1e
dact 1f
b2 eh
c_bn 1e
dact 1f
52_sepconv1 ev
f_bn 1e
e2_act 1f
f ev
f_bn 1e
?0 ew 6
7pool ex 2
?0 1e 2
?0 2d 2,1
53_sepconv1_act 1f
f ey
f_bn 1e
e2_act 1f
f ey
f_bn 1e
?1 ez 7
7pool ex 2
?1 1e 2
?1 2d 2,1
54_sepconv1_act 1f
f f0
f_bn 1e
e2_act 1f
f f0
f_bn 1e
?2 f1 7
7pool ex 2
?2 1e 2
?2 2d 2,1
55_sepconv1_act 1f
f f0
f_bn 1e
e2_act 1f
f f0
f_bn 1e
e3_act 1f
f f0
f_bn 1e
?3 2d 1,10
56_sepconv1_act 1f
f f0
f_bn 1e
e2_act 1f
f f0
f_bn 1e
e3_act 1f
f f0
f_bn 1e
?4 2d 1,10
57_sepconv1_act 1f
f f0
f_bn 1e
e2_act 1f
f f0
f_bn 1e
e3_act 1f
f f0
f_bn 1e
?5 2d 1,10
58_sepconv1_act 1f
f f0
f_bn 1e
e2_act 1f
f f0
f_bn 1e
e3_act 1f
f f0
f_bn 1e
?6 2d 1,10
59_sepconv1_act 1f
f f0
f_bn 1e
e2_act 1f
f f0
f_bn 1e
e3_act 1f
f f0
f_bn 1e
?7 2d 1,10
510_sepconv1_act 1f
g f0
g_bn 1e
f2_act 1f
g f0
g_bn 1e
f3_act 1f
g f0
g_bn 1e
?8 2d 1,10
61_sepconv1_act 1f
g f0
g_bn 1e
f2_act 1f
g f0
g_bn 1e
f3_act 1f
g f0
g_bn 1e
?9 2d 1,10
62_sepconv1_act 1f
g f0
g_bn 1e
f2_act 1f
g f0
g_bn 1e
f3_act 1f
g f0
g_bn 1e
?a 2d 1,10
63_sepconv1_act 1f
g f0
g_bn 1e
f2_act 1f
g f2
g_bn 1e
?3 f3 7
8pool ex 2
?3 1e 2
?b 2d 2,1
64_sepconv1 f4
g_bn 1e
hact 1f
f2 f5
g_bn 1e
hact 1f
0avg_pool o
0predictions p
`;
